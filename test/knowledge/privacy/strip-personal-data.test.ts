import { expect } from 'chai'
import { stripPersonalData } from '../../../knowledge/privacy/strip-personal-data.js'

const gone: Readonly<Record<string, readonly string[]>> = {
  'a citizen service number': [
    'bsn 111222333',
    'mijn bsn is 123456782.',
    '1234.56.782',
    '123 456 782',
    '123-456-782',
    '1 2 3 4 5 6 7 8 2',
    'bsn:10000008',
    'leerlingnummer 2023456789',
  ],
  'a phone number': [
    '06 12345678',
    '0612345678',
    '06-12345678',
    '06 - 1234 5678',
    '06 12 34 56 78',
    '06.12.34.56.78',
    '0 6 1 2 3 4 5 6 7 8',
    'o6 12345678',
    '06 1234567',
    '+31612345678',
    '+31 6 12 34 56 78',
    '+31 (0)6 12345678',
    '(+31) 6-12345678',
    '0031612345678',
    '31612345678',
    '073-6123456',
    '073 612 34 56',
    '(073) 6123456',
    '0412 - 12 34 56',
    '+32 470 12 34 56',
    '0049 151 23456789',
    '06\u200b12345678',
    '０６１２３４５６７８',
    'nul zes een twee drie vier vijf zes zeven acht',
  ],
  'an address on the internet': [
    'jan@school.nl',
    'jan.de.boer+werk@gmail.com',
    'jan @ gmail.com',
    'jan (at) gmail punt com',
    'jan apenstaartje gmail punt com',
    'insta: @janboer2008',
  ],
  'a bank account': [
    'NL91ABNA0417164300',
    'NL91 ABNA 0417 1643 00',
    'nl91abna0417164300',
    'BE68 5390 0754 7034',
    'DE89 3704 0044 0532 0130 00',
    'GB82 WEST 1234 5698 7654 32 graag',
  ],
  'a date of birth': [
    '12-05-2008',
    '12/5/2008',
    '12.05.08',
    '2008-05-12',
    '12 05 2008',
    '12052008',
    '3 maart 2008',
    '3 mrt 08',
    "3 mei '08",
    '3 March 2008',
    'geboren op 12 mei',
    'geb. 12-05',
    'ik ben jarig op 12 mei',
  ],
  'a postcode': ['5211 AB', '5211ab 12', '5211AB'],
}

const stays: readonly string[] = [
  '2026',
  'in 2026 en 2027',
  '2026-2029',
  '2024/2025',
  'in de periode 2026 t/m 2029',
  '2026 is',
  '€ 1.250',
  '€ 6.809.461',
  '12.000.000 euro',
  '€ 123.456.782',
  '123.456.782 euro',
  '85.000',
  '16 uur',
  '32 uur per week',
  '14.00 - 16.00 uur',
  'van 09:00 tot 12:30',
  '06.30 - 14.30',
  '24/7',
  '0800-0113',
  '0800 0113',
  '08000113',
  '0900-8844',
  '0800-2000',
  '112 of 113',
  '14 0412',
  '16-17 jaar',
  '18 tot 27',
  'tussen 16 17 18 19 jaar',
  'onder de 23',
  'mbo 2-3-4',
  'niveau 3/4',
  'kw1c',
  '24 maanden',
  '1,5 jaar',
  '06-11-2026',
  '1 januari 2026',
  'per 1-1-2026',
  '12 mei',
  'swv 30.06 of 3006',
  'artikel 8.1.8',
  'maatregel 6',
  'Land van Cuijk',
  'Sint-Michielsgestel',
  'mail mij maar',
]

const isLeft = /\d{3}|@|\d{1,2} (?:maart|mrt|mei|March)|zes een/

describe('stripPersonalData', () => {
  for (const [what, texts] of Object.entries(gone)) {
    for (const text of texts) {
      it(`takes out ${what}: ${text}`, () => {
        const left = stripPersonalData(`ja ${text} ok`)
        expect(left).to.match(/^ja .*▒.* ok$/)
        expect(left).to.not.match(isLeft)
      })
    }
  }

  for (const text of stays) {
    it(`leaves ${text}`, () => {
      expect(stripPersonalData(`ja ${text} ok`)).to.equal(`ja ${text} ok`)
    })
  }

  it('takes out all of them, and leaves the words between', () => {
    expect(
      stripPersonalData('bel 0612345678 of mail jan@a.nl, ik ben 17 en geboren op 3-4-2009 in Oss'),
    ).to.equal('bel ▒ of mail ▒, ik ben 17 en geboren op ▒ in Oss')
  })

  it('takes a number apart from a number that stands beside it', () => {
    expect(stripPersonalData('ik ben 17 0612345678')).to.equal('ik ben 17 ▒')
    expect(stripPersonalData('0612345678 0687654321')).to.match(/^▒( ▒)?$/)
  })

  it('costs no more than the length of the text', () => {
    for (const unit of [
      'a',
      '1',
      '1 ',
      '1-',
      'a@',
      '@',
      '06 ',
      'nl91',
      'nl 12 ',
      'een ',
      'geb 1 ',
    ]) {
      const time = (length: number) => {
        const text = unit.repeat(length / unit.length)
        const began = performance.now()
        stripPersonalData(text)
        return performance.now() - began
      }
      time(20_000)
      expect(time(200_000), unit).to.be.below(30 * Math.max(time(20_000), 5))
    }
  })
})
