/** What stands between the tags of a piece of HTML; tags and comments go, their line breaks stay. Linear. */
export function textOfTags(html: string): string {
  let text = ''
  let at = 0
  while (at < html.length) {
    const open = html.indexOf('<', at)
    if (open < 0) break
    text += html.slice(at, open)
    const comment = html.startsWith('<!--', open)
    const close = comment ? html.indexOf('-->', open + 4) : html.indexOf('>', open)
    if (close < 0) {
      at = open
      break
    }
    at = close + (comment ? 3 : 1)
    text += html.slice(open, at).replace(/[^\r\n]+/g, '')
  }
  return text + html.slice(at)
}

/** Addresses of the pictures that stand as `<img src="...">` in a piece of HTML. */
export function picturesOfTags(html: string): string[] {
  const found = html.matchAll(/<img\b[^<>]{0,2000}?\ssrc\s?=\s?["']([^"'<>\s]{1,4000})["']/gi)
  return [...found].map((match) => match[1] as string)
}
