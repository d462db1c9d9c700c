/** Colours for a terminal; every function returns its text unchanged where there is no colour. */
export interface Paint {
  readonly strong: (text: string) => string
  readonly quiet: (text: string) => string
  readonly accent: (text: string) => string
  readonly warn: (text: string) => string
}

const codes = { strong: [1, 22], quiet: [2, 22], accent: [36, 39], warn: [33, 39] } as const

/** Makes the painter: with escape codes for a terminal, plain for a pipe. */
export function paint(color: boolean): Paint {
  const brush = (name: keyof typeof codes) => (text: string) =>
    color && text ? `\u001b[${codes[name][0]}m${text}\u001b[${codes[name][1]}m` : text
  return { strong: brush('strong'), quiet: brush('quiet'), accent: brush('accent'), warn: brush('warn') }
}
