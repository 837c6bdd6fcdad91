import { expect } from 'chai'
import { escapeMarkup } from '../../../adapters/cards/escape-markup.js'

describe('escapeMarkup', () => {
  const cases: [plain: string, escaped: string][] = [
    ['Bel 0800-0113, ook ’s nachts (gratis).', 'Bel 0800-0113, ook ’s nachts (gratis).'],
    ['jan_de_boer@school.nl', 'jan_de_boer@school.nl'],
    ['_schuin_ en *vet*', '\\_schuin\\_ en \\*vet\\*'],
    ['[klik](https://evil.example)', '\\[klik](https://evil.example)'],
    ['# kop', '\\# kop'],
    ['- punt', '\\- punt'],
    ['12. nummer', '12\\. nummer'],
    ['12.5 uur', '12.5 uur'],
    ['> citaat', '\\> citaat'],
    ['<b>', '\\<b>'],
    ['R&D &amp; co', 'R&D \\&amp; co'],
    ['`code` \\ ~~weg~~', '\\`code\\` \\\\ \\~\\~weg\\~\\~'],
    ['{{DATE(2020-01-01)}}', '{\u200b{DATE(2020-01-01)}}'],
  ]
  for (const [plain, escaped] of cases) {
    it(plain, () => expect(escapeMarkup(plain)).to.equal(escaped))
  }
})
