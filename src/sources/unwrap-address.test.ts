import assert from 'node:assert/strict'
import { test } from 'node:test'
import { unwrapAddress } from './unwrap-address.ts'

const picture = 'https://pictures.example/2025/a.jpg'

const cases: readonly (readonly [string, string])[] = [
  ['https://i1.wp.com/pictures.example/2025/a.jpg?w=1024&ssl=1', picture],
  ['https://i3.wp.com/pictures.example/2025/a.jpg', picture],
  ['https://pictures-example.cdn.ampproject.org/i/s/pictures.example/2025/a.jpg', picture],
  ['https://pictures-example.cdn.ampproject.org/ii/w680/s/pictures.example/2025/a.jpg', picture],
  ['https://pictures-example.cdn.ampproject.org/c/pictures.example/2025/a.html', 'http://pictures.example/2025/a.html'],
  ['https://www.google.com/amp/s/pictures.example/2025/a.html', 'https://pictures.example/2025/a.html'],
  ['https://www.google.com/imgres?imgurl=https%3A%2F%2Fpictures.example%2F2025%2Fa.jpg&imgrefurl=x', picture],
  ['https://www.google.com/url?q=https://pictures.example/2025/a.jpg', picture],
  ['https://ci3.googleusercontent.com/proxy/abc=s0-d-e1-ft#https://pictures.example/2025/a.jpg', picture],
  [
    'https://images1-focus-opensocial.googleusercontent.com/gadgets/proxy?container=focus&url=https://pictures.example/2025/a.jpg',
    picture,
  ],
  [
    'https://www-pictures--x-example.translate.goog/2025/a.html?_x_tr_sl=ru',
    'https://www.pictures-x.example/2025/a.html',
  ],
  ['https://post.example/cdn-cgi/image/width=80,format=auto/https://pictures.example/2025/a.jpg', picture],
  ['https://pictures.example/cdn-cgi/image/width=80/2025/a.jpg', picture],
  ['https://post.example/_next/image?url=https%3A%2F%2Fpictures.example%2F2025%2Fa.jpg&w=640&q=75', picture],
  ['https://pictures.example/_next/image?url=%2F2025%2Fa.jpg&w=640', picture],
  ['https://wsrv.nl/?url=pictures.example/2025/a.jpg&w=300', picture],
  ['https://images.weserv.nl/?url=https://pictures.example/2025/a.jpg', picture],
  ['https://web.archive.org/web/20250213100000im_/https://pictures.example/2025/a.jpg', picture],
  ['https://web.archive.org/web/2025/pictures.example/2025/a.jpg', picture],
  ['https://archive.ph/20250213100000/https://pictures.example/2025/a.jpg', picture],
  ['https://archive.is/o/AbC12/https://pictures.example/2025/a.jpg', picture],
  ['https://post.example/fit-in/640x0/filters:q(80)/https://pictures.example/2025/a.jpg', picture],
  ['//i0.wp.com/pictures.example/2025/a.jpg', picture],
]

for (const [wrapped, origin] of cases) {
  test(`unwraps ${wrapped.slice(0, 90)}`, () => assert.equal(unwrapAddress(wrapped).url, origin))
}

test('one wrapper in another, at most four', () => {
  const two = unwrapAddress('https://web.archive.org/web/2025/https://i0.wp.com/pictures.example/2025/a.jpg')
  assert.deepEqual(two, { url: picture, through: ['Internet Archive', 'Photon'] })
  const nested = `${'https://web.archive.org/web/2025/'.repeat(10)}${picture}`
  assert.equal(unwrapAddress(nested).through.length, 4)
})

test('an address without a wrapper, and one that tells nothing, stays as it is', () => {
  for (const address of [
    picture,
    'https://archive.ph/AbC12',
    'https://encrypted-tbn0.gstatic.com/images?q=tbn:abc',
    'not an address',
    '',
    'data:image/png;base64,AA',
    'https://i0.wp.com/',
    'https://post.example/share?url=https://other.example/',
  ]) {
    assert.equal(unwrapAddress(address).url, address)
  }
})
