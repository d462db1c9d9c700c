const comment = /\/\/[^\n]*|\/\*[\s\S]*?\*\//y
const quoted = /'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"/y
const pattern = /\/(?![/*])(?:[^/\\[\n]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/[dgimsuvy]*/y
/** What may stand before a regular expression and not before a division. */
const opensPattern = /[(,=:[!&|?{};+>]\s*$|\b(?:return|of|in|case)\s*$/

export interface Literal {
  readonly text: string
  readonly kind: 'string' | 'template' | 'regex'
  readonly line: number
}

/** String, template and regex literals of a TypeScript source, without comments and type-free code between. */
export function literalsOf(source: string): Literal[] {
  const found: Literal[] = []
  const lineAt = (index: number) => source.slice(0, index).split('\n').length
  let at = 0
  const take = (matcher: RegExp) => {
    matcher.lastIndex = at
    return matcher.exec(source)?.[0]
  }
  while (at < source.length) {
    const skipped = take(comment)
    if (skipped) {
      at += skipped.length
      continue
    }
    const string = take(quoted)
    if (string) {
      found.push({ text: string.slice(1, -1), kind: 'string', line: lineAt(at) })
      at += string.length
      continue
    }
    if (source[at] === '`') {
      const end = endOfTemplate(source, at)
      found.push({ text: source.slice(at + 1, end - 1), kind: 'template', line: lineAt(at) })
      at = end
      continue
    }
    const regex =
      source[at] === '/' && opensPattern.test(source.slice(Math.max(0, at - 20), at)) ? take(pattern) : undefined
    if (regex) {
      found.push({ text: regex, kind: 'regex', line: lineAt(at) })
      at += regex.length
      continue
    }
    at++
  }
  return found
}

function endOfTemplate(source: string, start: number): number {
  for (let at = start + 1; at < source.length; at++) {
    if (source[at] === '\\') at++
    else if (source[at] === '`') return at + 1
    else if (source.startsWith('${', at)) {
      let depth = 1
      for (at += 2; depth > 0 && at < source.length; at++) {
        if (source[at] === '{') depth++
        else if (source[at] === '}') depth--
        else if (source[at] === '`') at = endOfTemplate(source, at) - 1
      }
      at--
    }
  }
  return source.length
}
