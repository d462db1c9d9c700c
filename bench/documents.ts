/** Sentences of our own, with made-up people, from which documents of any length are made. */
const sentences = [
  'President Corinne Ashdale of Pelmora and her Druvanian counterpart, Yaromir Galdin, spoke by phone for nearly 90 minutes on Wednesday.',
  '“We agreed that talks will go on,” Galdin told reporters in Tornavik, adding that no date had been set.',
  'The two leaders discussed trade, the exchange of prisoners and the strait, according to the Amber House.',
  'Her spokeswoman, Tabitha Wrenfield, declined to say which side had asked for the call.',
  '“It was a long conversation,” she said. “It was also a useful one.”',
  'Druvania’s foreign minister said that his country was ready to receive a delegation before the summer.',
  'Ministers from both countries are expected to meet in Ozmahar within weeks, two officials said on condition of anonymity.',
  'The strait has been closed since November, and grain prices in the region have doubled.',
]

/** A made-up article of about `length` UTF-16 units; the same seed always gives the same text. */
export function makeDocument(length: number, seed = 1): string {
  let state = seed
  const pick = () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648
    return state / 2_147_483_648
  }
  const paragraphs: string[] = ['Ashdale and Galdin speak by phone, spokeswoman says']
  let size = 0
  while (size < length) {
    const count = 1 + Math.floor(pick() * 4)
    const paragraph = Array.from({ length: count }, () => sentences[Math.floor(pick() * sentences.length)]).join(' ')
    paragraphs.push(paragraph)
    size += paragraph.length + 2
  }
  return paragraphs.join('\n\n')
}
