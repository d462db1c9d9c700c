/** One kind of proxy, cache or archive: where it is known by, and how the address behind it is taken out. */
interface Wrapper {
  readonly name: string
  /** The host itself or any host below it; null = any host. */
  readonly hosts: readonly string[] | null
  readonly origin: (url: URL) => string | null
}

/** An address at the origin and the wrappers that led there, outermost first. */
export interface Unwrapped {
  readonly url: string
  readonly through: readonly string[]
}

const deepest = 4
const longest = 8192

/** Proxies of pictures and pages; what applies to any host comes last. */
const wrappers: readonly Wrapper[] = [
  {
    name: 'Photon',
    hosts: ['i0.wp.com', 'i1.wp.com', 'i2.wp.com', 'i3.wp.com'],
    origin: (url) => inPath(url, /^\/(.+)$/),
  },
  {
    name: 'AMP cache',
    hosts: ['cdn.ampproject.org', 'bing-amp.com'],
    origin: (url) => inPath(url, /^\/[a-z]{1,3}(?:\/w\d{1,5})?(\/s)?\/(.+)$/),
  },
  { name: 'Google AMP viewer', hosts: ['google.com'], origin: (url) => inPath(url, /^\/amp(\/s)?\/(.+)$/) },
  {
    name: 'Google',
    hosts: ['google.com', 'images.google'],
    origin: (url) => inQuery(url, ['imgurl', 'url', 'q', 'u']),
  },
  { name: 'Google proxy', hosts: ['googleusercontent.com', 'gstatic.com'], origin: inFragmentOrQuery },
  { name: 'Google Translate', hosts: ['translate.goog'], origin: translated },
  { name: 'weserv', hosts: ['wsrv.nl', 'weserv.nl'], origin: (url) => inQuery(url, ['url']) },
  { name: 'DuckDuckGo proxy', hosts: ['duckduckgo.com'], origin: (url) => inQuery(url, ['u', 'uddg']) },
  { name: 'Statically', hosts: ['cdn.statically.io'], origin: (url) => inPath(url, /^\/img\/(.+)$/) },
  { name: 'Internet Archive', hosts: ['archive.org'], origin: (url) => inPath(url, /^\/web\/[\w*]{1,40}\/(.+)$/) },
  {
    name: 'archive.today',
    hosts: ['archive.today', 'archive.ph', 'archive.is', 'archive.li', 'archive.vn', 'archive.fo', 'archive.md'],
    origin: (url) => inPath(url, /^\/(?:o\/\w{1,20}|\d{4,14})\/(.+)$/),
  },
  { name: 'Cloudflare images', hosts: null, origin: cloudflare },
  { name: 'Next.js images', hosts: null, origin: nextImage },
  {
    name: 'proxy with the address in its path',
    hosts: null,
    origin: (url) => inPath(url, /^\/.{0,4000}?\/(https?:\/.+)$/),
  },
]

/** Leads an address through picture proxies, page caches and archives back to its origin, at most four of them. */
export function unwrapAddress(address: string): Unwrapped {
  let url = address
  const through: string[] = []
  while (through.length < deepest) {
    const parsed = parse(url)
    if (!parsed) break
    const step = firstStep(parsed)
    if (!step || step.url === url) break
    url = step.url
    through.push(step.name)
  }
  return { url, through }
}

/** The host of an http(s) address in lower case; null for anything else. */
export function hostOf(address: string): string | null {
  return parse(address)?.hostname ?? null
}

function firstStep(url: URL): { readonly url: string; readonly name: string } | null {
  for (const { name, hosts, origin } of wrappers) {
    if (hosts && !hosts.some((host) => url.hostname === host || url.hostname.endsWith(`.${host}`))) continue
    const found = origin(url)
    if (found !== null) return { url: found, name }
  }
  return null
}

function parse(address: string): URL | null {
  if (address.length > longest) return null
  try {
    const url = new URL(address.startsWith('//') ? `https:${address}` : address)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
  } catch {
    return null
  }
}

/** An address that may lack its scheme or have lost a slash of it ("https:/example.org/a.jpg"). */
function absolute(words: string, secure = true): string | null {
  const whole = /^https?:\/{1,2}/.test(words) ? words.replace(/^(https?:)\/{1,2}/, '$1//') : null
  const bare = /^[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}(?::\d{1,5})?\//.test(words)
    ? `${secure ? 'https' : 'http'}://${words}`
    : null
  const found = whole ?? bare
  return found !== null && parse(found) ? found : null
}

function inPath(url: URL, pattern: RegExp): string | null {
  const groups = pattern.exec(url.pathname)
  if (!groups) return null
  const words = groups.at(-1) as string
  const secure = groups.length < 3 || groups[1] !== undefined
  return absolute(decoded(words), secure)
}

function inQuery(url: URL, names: readonly string[]): string | null {
  for (const name of names) {
    const value = url.searchParams.get(name)
    const found = value === null ? null : absolute(value)
    if (found) return found
  }
  return null
}

/** Mail pictures: the address stands behind the hash. */
function inFragmentOrQuery(url: URL): string | null {
  return absolute(decoded(url.hash.slice(1))) ?? inQuery(url, ['url'])
}

/** `www-example-org.translate.goog`: a hyphen stands for a dot, two for one hyphen. */
function translated(url: URL): string | null {
  const label = url.hostname.slice(0, -'.translate.goog'.length)
  if (label === '' || label.includes('.')) return null
  const host = label.replaceAll('--', '\n').replaceAll('-', '.').replaceAll('\n', '-')
  return absolute(`${host}${url.pathname}`)
}

function cloudflare(url: URL): string | null {
  const rest = /\/cdn-cgi\/image\/[^/]{1,400}\/(.+)$/.exec(url.pathname)?.[1]
  if (rest === undefined) return null
  return /^https?:\//.test(rest) ? absolute(rest) : `${url.origin}/${rest}`
}

function nextImage(url: URL): string | null {
  if (!url.pathname.endsWith('/_next/image')) return null
  const value = url.searchParams.get('url')
  if (value === null) return null
  return value.startsWith('/') && !value.startsWith('//')
    ? `${url.origin}${value}`
    : absolute(value.replace(/^\/\//, 'https://'))
}

function decoded(words: string): string {
  if (!/%3a|%2f/i.test(words)) return words
  try {
    return decodeURIComponent(words)
  } catch {
    return words
  }
}
