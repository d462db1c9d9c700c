import type { Notice } from '../model/findings.ts'
import { spanOf } from '../model/span.ts'

/** Characters that change how text looks and not what it says, and what a reader has to know of them. */
const kinds: readonly { readonly code: string; readonly pattern: RegExp; readonly message: string }[] = [
  {
    code: 'direction-controls',
    pattern: /[\u202a-\u202e\u2066-\u2069]/,
    message:
      'Controls of writing direction stand in this text: on a screen its words may seem to stand in another order.',
  },
]

/** Notices for characters that can make a text look other than it is; each kind once, at its first place. */
export function noticeCharacters(text: string): Notice[] {
  const notices: Notice[] = []
  for (const { code, pattern, message } of kinds) {
    const at = text.search(pattern)
    if (at >= 0) notices.push({ code, span: spanOf(text, at, at + 1), message })
  }
  return notices
}
