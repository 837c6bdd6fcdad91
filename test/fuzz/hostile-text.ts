import type { createChance } from '../support/random.js'

export type Chance = ReturnType<typeof createChance>

const ordinary = [
  'wie is aan zet voor een leerling van 17 uit Oss',
  'ik ben gestopt met school',
  'en in Boxtel?',
  'terug',
  'waarom?',
  'Ja, mbo',
  'ik wil dood',
  'mijn vader slaat me',
  '19',
  'nee ik bedoel 20',
  'wat is een startkwalificatie',
]

/** Pieces that trip up readers: markup, injections, odd Unicode, bombs for a bad pattern. */
const pieces: readonly string[] = [
  '\u0000',
  '\u200b\u200d\ufeff',
  '\u202eklaar\u202c',
  '\ud800',
  '\udfff\ud800',
  'é'.normalize('NFD').repeat(40),
  'Z̸̛̦̈́a̴l̵g̷o̶',
  '👩‍👩‍👧‍👦🏳️‍🌈',
  'ｉｋ　ｗｉｌ',
  '١٢٣',
  '<script>alert(1)</script>',
  '<at>iedereen</at>',
  '**vet** [x](javascript:alert(1)) ![](http://x)',
  '{"type":"AdaptiveCard"}',
  '{{constructor.constructor("return process")()}}',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  "'; DROP TABLE records; --",
  '%s%n%00%ff',
  '`id` $(id)',
  '\r\n\r\nHTTP/1.1 200 OK',
  'a'.repeat(500),
  'ik w '.repeat(120),
  'nietniet'.repeat(60),
  '-'.repeat(300),
  '1'.repeat(400),
  '9'.repeat(30),
  '(((((((((((((((((((((((((',
  '\\\\\\\\\\\\\\',
  '      \t\n\u00a0',
]

/** @returns a message as nobody would type it, or one as anybody would */
export function hostileText(chance: Chance): string {
  if (chance.next() < 0.2) return chance.pick(ordinary)
  const parts = Array.from({ length: 1 + Math.floor(chance.next() * 4) }, () =>
    chance.next() < 0.35 ? chance.pick(ordinary) : part(chance),
  )
  const text = parts.join(chance.pick(['', ' ', '\n', '.', '\u200b']))
  return chance.next() < 0.02 ? text.repeat(40) : text
}

function part(chance: Chance): string {
  if (chance.next() < 0.7) return chance.pick(pieces)
  const length = 1 + Math.floor(chance.next() * 30)
  return Array.from({ length }, () => String.fromCharCode(Math.floor(chance.next() * 0xffff))).join(
    '',
  )
}
