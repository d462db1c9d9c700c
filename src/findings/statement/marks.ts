/** Marks by what they do between words; the same in every language. */
const stops = new Set(['.', '!', '?', '…', '。', '！', '？', '।', '॥', '؟', '۔', ';', '；', '؛'])
const dashes = new Set(['—', '–', '-', '―', '‒'])
const commas = new Set([',', '،', '、', '，'])
const colons = new Set([':', '：'])

const bullets = new Set(['•', '·', '▪', '◦', '‣', '●', '■', '►', '*'])

export function isBullet(text: string): boolean {
  return bullets.has(text)
}

export function isStop(text: string): boolean {
  return stops.has(text)
}

export function isDash(text: string): boolean {
  return dashes.has(text)
}

export function isComma(text: string): boolean {
  return commas.has(text)
}

export function isColon(text: string): boolean {
  return colons.has(text)
}
