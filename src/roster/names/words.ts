/** One word of a name; `initial` where it may stand for a longer word that begins so ("S.", "ఎస్.", "Kh."). */
export interface NameWord {
  readonly text: string
  readonly initial: boolean
}

const bracketed = /\([^()]{0,60}\)/g
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/g
const strokes = /[\u2019\u02bc\u2018\u0060\u00b4\u05f3]/g
const words = /[\p{L}\p{M}\p{Nd}']+|[.॰]|[^\p{L}\p{M}\p{Nd}'.॰]+/gu
const most = 9

/** Cuts a name into words; hyphens, dots and spaces part them, strokes (ג', O'Neill) do not. */
export function nameWords(name: string): NameWord[] {
  const found: NameWord[] = []
  const text = name.slice(0, 300).replace(bracketed, ' ').replace(invisible, '').replace(strokes, "'")
  for (const piece of text.match(words) ?? []) {
    const last = found.at(-1)
    if (piece === '.' || piece === '॰') {
      if (last) found[found.length - 1] = { ...last, initial: isShort(last.text) }
    } else if (/\p{L}/u.test(piece)) {
      if (found.length === most) break
      found.push({ text: piece, initial: lettersIn(piece) === 1 })
    }
  }
  return found
}

function lettersIn(word: string): number {
  return word.match(/\p{L}/gu)?.length ?? 0
}

function isShort(word: string): boolean {
  return lettersIn(word) <= 2
}
