import assert from 'node:assert/strict'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, test } from 'node:test'
import { gzipSync } from 'node:zlib'
import { isPublicAddress } from './check-address.ts'
import { fetchPage } from './fetch-page.ts'
import type { Resolve } from './request-page.ts'

const page = '<!doctype html><title>t</title><p>words'
const drips = new Set<NodeJS.Timeout>()

/** What the server plays at each path. */
const plays: Readonly<Record<string, (response: ServerResponse, request: IncomingMessage) => void>> = {
  '/page': (response) => response.setHeader('content-type', 'text/html').end(page),
  '/gzip': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(page)),
  '/once': (response) => response.writeHead(302, { location: '/page' }).end(),
  '/forever': (response) => response.writeHead(302, { location: '/forever' }).end(),
  '/inwards': (response) => response.writeHead(301, { location: 'http://127.0.0.1:9/admin' }).end(),
  '/mapped': (response) => response.writeHead(301, { location: 'http://[::ffff:127.0.0.1]/admin' }).end(),
  '/file': (response) => response.writeHead(302, { location: 'file:///etc/hostname' }).end(),
  '/picture': (response) => response.setHeader('content-type', 'image/png').end('x'),
  '/gone': (response) => response.writeHead(410).end('gone'),
  '/bomb': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(Buffer.alloc(4_000_000))),
  '/broken': (response) => response.setHeader('content-encoding', 'gzip').end(gzipSync(page).subarray(0, 20)),
  '/short': (response) => {
    response.setHeader('content-length', '1000')
    response.write(page)
    setTimeout(() => response.destroy(), 20)
  },
  '/drip': (response) => {
    response.setHeader('content-type', 'text/plain')
    const drip = setInterval(() => response.write('a'), 20)
    drips.add(drip)
    response.on('close', () => clearInterval(drip))
  },
  '/silent': () => undefined,
  '/agent': (response, request) => response.setHeader('content-type', 'text/plain').end(request.headers['user-agent']),
}

const server = createServer((request, response) => {
  const play = plays[request.url ?? '']
  if (play) play(response, request)
  else response.writeHead(404).end()
})
let origin = ''

before(async () => {
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
})

after(() => {
  for (const drip of drips) clearInterval(drip)
  server.closeAllConnections()
  server.close()
})

function fails(code: string, address: string, options: Parameters<typeof fetchPage>[1] = { allowPrivate: true }) {
  return assert.rejects(fetchPage(address, options), { code })
}

test('gives the bytes, the type and the address that answered', async () => {
  const fetched = await fetchPage(`${origin}/once`, { allowPrivate: true })
  assert.equal(Buffer.from(fetched.bytes).toString(), page)
  assert.equal(fetched.url, `${origin}/page`)
  assert.equal(fetched.mediaType, 'text/html')
})

test('unpacks what is packed', async () => {
  const fetched = await fetchPage(`${origin}/gzip`, { allowPrivate: true })
  assert.equal(Buffer.from(fetched.bytes).toString(), page)
})

test('says who asks', async () => {
  const { bytes } = await fetchPage(`${origin}/agent`, { allowPrivate: true })
  assert.match(Buffer.from(bytes).toString(), /^memcon\//)
})

test('refuses loopback in every notation', async () => {
  const port = new URL(origin).port
  for (const host of ['127.0.0.1', '2130706433', '0x7f.1', '0177.0.0.1', 'localhost', '[::1]', '[::ffff:127.0.0.1]']) {
    await fails('address-refused', `http://${host}:${port}/page`, {})
  }
})

test('refuses a name that leads into a private network, among whatever other addresses', async () => {
  const resolve: Resolve = (_host, _options, done) => {
    done(null, [
      { address: '93.184.216.34', family: 4 },
      { address: '10.0.0.7', family: 4 },
    ])
  }
  await fails('address-refused', 'http://news.example/', { resolve })
})

test('connects to the address that was checked: the name is asked for once', async () => {
  let asked = 0
  const resolve: Resolve = (_host, _options, done) => {
    asked++
    done(null, [{ address: '127.0.0.1', family: 4 }])
  }
  await fetchPage(`http://news.example:${new URL(origin).port}/page`, { allowPrivate: true, resolve })
  assert.equal(asked, 1)
})

test('refuses a redirect into a private network', async () => {
  for (const path of ['/inwards', '/mapped']) {
    let hops = 0
    await fails('address-refused', origin + path, { allows: (address) => hops++ === 0 || isPublicAddress(address) })
  }
})

test('refuses what is not http or https, at first and after a redirect', async () => {
  await fails('bad-address', 'file:///etc/hostname')
  await fails('bad-address', 'ftp://example.org/a')
  await fails('bad-address', 'http://user:word@example.org/')
  await fails('bad-address', 'no address')
  await fails('bad-address', `${origin}/file`)
})

test('each way a server can misbehave is one clear error', async () => {
  await fails('too-many-redirects', `${origin}/forever`)
  await fails('unknown-type', `${origin}/picture`)
  await fails('page-status', `${origin}/gone`)
  await fails('too-large', `${origin}/bomb`, { allowPrivate: true, mostBytes: 100_000 })
  await fails('no-answer', `${origin}/broken`)
  await fails('no-answer', `${origin}/short`)
  await fails('too-slow', `${origin}/drip`, { allowPrivate: true, milliseconds: 200 })
  await fails('too-slow', `${origin}/silent`, { allowPrivate: true, milliseconds: 200 })
})

test('public and other addresses', () => {
  const open = ['8.8.8.8', '93.184.216.34', '2606:4700:4700::1111']
  const closed = [
    ...['0.0.0.0', '10.1.2.3', '100.64.0.1', '127.0.0.1', '169.254.169.254', '172.16.0.1', '192.168.0.1', '192.0.2.1'],
    ...['198.18.0.1', '224.0.0.1', '240.0.0.1', '255.255.255.255', '::', '::1', '::ffff:8.8.8.8', '::127.0.0.1'],
    ...[
      '64:ff9b::808:808',
      '64:ff9b:1::1',
      '2001::1',
      '2002:7f00:1::',
      'fc00::1',
      'fe80::1%eth0',
      'fec0::1',
      'ff02::1',
      'x',
    ],
  ]
  assert.deepEqual(
    open.filter((address) => !isPublicAddress(address)),
    [],
  )
  assert.deepEqual(closed.filter(isPublicAddress), [])
})
