import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInPath, dayOfFileId } from './file-ids.ts'

/** An id whose first four bytes are the seconds of an instant. */
function idOf(instant: string): string {
  return `${Math.floor(Date.parse(instant) / 1000).toString(16)}20302746693db797`
}

test('a name of twelve bytes begins with the second at which the file was made', () => {
  const id = idOf('2025-03-04T22:15:00Z')
  assert.deepEqual(dayOfFileId(`https://pictures.example/files/xxs/${id}.jpg`, '2026-01-01'), {
    day: '2025-03-04',
    precision: 'day',
    quote: id,
  })
  assert.equal(dayOfFileId(`https://pictures.example/${id}`, '2026-01-01')?.day, '2025-03-04')
  assert.equal(dayOfFileId(`https://pictures.example/${id}_640x480.webp`, '2026-01-01')?.day, '2025-03-04')
})

test('other names are no such id', () => {
  const names = [
    `${idOf('2025-03-04T00:00:00Z')}00`,
    'd41d8cd98f00b204e9800998ecf8427e',
    '202503041234567890123456',
    `0${idOf('2025-03-04T00:00:00Z').slice(0, 22)}`,
    'photo',
    `00${idOf('2025-03-04T00:00:00Z').slice(2)}`,
  ]
  for (const name of names) assert.equal(dayOfFileId(`https://pictures.example/${name}.jpg`, '2026-01-01'), null, name)
  assert.equal(dayOfFileId(`https://pictures.example/${idOf('2025-03-04T00:00:00Z')}.jpg`, '2025-03-03'), null)
  assert.equal(dayOfFileId('nothing', '2026-01-01'), null)
})

test('days and months in a path', () => {
  const days: Readonly<Record<string, string | null>> = {
    '/2025/02/13/envoys-meet': '2025-02-13',
    '/news/2025-02-13/envoys': '2025-02-13',
    '/news/envoys-2025-02-13.html': '2025-02-13',
    '/20250213/envoys': '2025-02-13',
    '/a-20250213.html': '2025-02-13',
    '/2025/2/3/a': '2025-02-03',
    '/files/2025.02/xxs/a.jpg': '2025-02',
    '/wp-content/uploads/2025/02/a.jpg': '2025-02',
    '/202502/a.jpg': '2025-02',
    '/2025/13/45/a': null,
    '/2025/02/30/a': '2025-02',
    '/news/76259': null,
    '/id/120250213': null,
    '/1024x768/a.jpg': null,
    '/2025/a': null,
  }
  for (const [path, day] of Object.entries(days)) {
    assert.equal(dayInPath(`https://post.example${path}`)?.day ?? null, day, path)
  }
})
