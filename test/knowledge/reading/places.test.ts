import { expect } from 'chai'
import { normalise } from '../../../knowledge/reading/normalise.js'
import { splitWords } from '../../../knowledge/reading/words.js'
import type { Region } from '../../../knowledge/records/provenance.js'
import { knowledge } from '../../support/knowledge.js'

const { places, records } = knowledge
const read = (text: string) => splitWords(normalise(text))
const found = (text: string, region: Region = 'landelijk') =>
  places.find(read(text), region).map(({ name, gemeente }) => `${name} (${gemeente.name})`)
const elsewhere = (text: string) => places.findElsewhere(read(text))

describe('Places', () => {
  describe('knows gemeenten and their kernen', () => {
    const table: readonly (readonly [string, readonly string[]])[] = [
      ['Uden', ['Uden (Maashorst)']],
      ['ik woon in uden', ['Uden (Maashorst)']],
      ['jongen van 19 uit Schijndel', ['Schijndel (Meierijstad)']],
      ['wie belt er voor Oss?', ['Oss (Oss)']],
      ['Den Bosch', ["Den Bosch ('s-Hertogenbosch)"]],
      ["'s-Hertogenbosch", ["'s-Hertogenbosch ('s-Hertogenbosch)"]],
      ['S HERTOGENBOSCH', ["'s-Hertogenbosch ('s-Hertogenbosch)"]],
      ['Midden-Drenthe', ['Midden-Drenthe (Midden-Drenthe)']],
      ['midden drenthe', ['Midden-Drenthe (Midden-Drenthe)']],
      ['land van cuijk', ['Land van Cuijk (Land van Cuijk)']],
      ['berg en dal', ['Berg en Dal (Berg en Dal)']],
      ['sint oedenrode', ['Sint Oedenrode (Meierijstad)']],
      ['st. michielsgestel', ['Sint-Michielsgestel (Sint-Michielsgestel)']],
      ['nimma', ['Nijmegen (Nijmegen)']],
      ['verhuisd van Vught naar Boxtel', ['Vught (Vught)', 'Boxtel (Boxtel)']],
    ]
    for (const [text, names] of table) {
      it(`in \`${text}\``, () => expect(found(text)).to.deep.equal(names))
    }

    it('whichever of them somebody lives in, in its own region', () => {
      const lost: string[] = []
      for (const record of records.values()) {
        if (record.kind !== 'gemeente') continue
        for (const name of [record.name, ...record.kernen]) {
          // The kern Een is the commonest word of Dutch: never taken for a place.
          if (name === 'Een') continue
          const [first] = places.find(read(`ik woon in ${name}`), record.region)
          if (first?.gemeente.id !== record.id) lost.push(`${name} (${record.name})`)
        }
      }
      expect(lost).to.deep.equal([])
    })

    it('tells where in the message the name begins', () => {
      expect(places.find(read('ik woon in den bosch'), 'landelijk')[0]?.at).to.equal(3)
    })
  })

  describe('mends a misspelt name where a place is to be expected', () => {
    const table: readonly (readonly [string, string])[] = [
      ['in bokstel', 'Boxtel (Boxtel)'],
      ['meierijstat', 'Meierijstad (Meierijstad)'],
      ['ik woon in meierijstat', 'Meierijstad (Meierijstad)'],
      ['hij komt uit schijdel', 'Schijndel (Meierijstad)'],
      ['ik woon in roosmalen', "Rosmalen ('s-Hertogenbosch)"],
      ['gemeente noordenvelt', 'Noordenveld (Noordenveld)'],
    ]
    for (const [text, name] of table) {
      it(`in \`${text}\``, () => expect(found(text)).to.deep.equal([name]))
    }

    // Two words and no more: then any word is looked at, and `middelbare` is two letters from Middelaar.
    it('but sees no place in `Middelbare school`, the words of a button', () => {
      expect(found('Middelbare school')).to.deep.equal([])
    })

    for (const text of ['ik hou van boeken', 'die vlucht is weg', 'we wonnen de wedstrijd']) {
      it(`but sees no place in \`${text}\``, () => expect(found(text)).to.deep.equal([]))
    }
  })

  describe('takes words of every day for a place only where one is meant', () => {
    const placed: readonly (readonly [string, string])[] = [
      ['Grave', 'Grave (Land van Cuijk)'],
      ['ik woon in Grave', 'Grave (Land van Cuijk)'],
      ['ik kom uit mill', 'Mill (Land van Cuijk)'],
      ['ze is uit Erp', 'Erp (Meierijstad)'],
      ['ik woon in lith', 'Lith (Oss)'],
    ]
    for (const [text, name] of placed) {
      it(`a place: \`${text}\``, () => expect(found(text)).to.deep.equal([name]))
    }

    const words = [
      'dat zijn wel heel grave fouten zeg',
      'ik zoek een stage',
      'een',
      'anderen helpen mij',
      'ik heb een hele reeks vragen',
      'een spier verrekt',
      'het oranje team',
    ]
    for (const text of words) {
      it(`no place: \`${text}\``, () => expect(found(text)).to.deep.equal([]))
    }
  })

  describe('knows that other places are none of ours', () => {
    const table: readonly (readonly [string, string])[] = [
      ['ik woon in Amsterdam', 'Amsterdam'],
      ['amsterdam', 'Amsterdam'],
      ['doorstroompunt eindhoven', 'Eindhoven'],
      ['jongere uit best', 'Best'],
      ['ik kom uit Alphen aan den Rijn', 'Alphen aan den Rijn'],
    ]
    for (const [text, name] of table) {
      it(`in \`${text}\``, () => {
        expect(elsewhere(text)).to.equal(name)
        expect(found(text)).to.deep.equal([])
      })
    }

    for (const text of ['ik wil het best', 'wat doet het doorstroompunt', 'hoi', '']) {
      it(`sees none in \`${text}\``, () => expect(elsewhere(text)).to.equal(null))
    }

    // Taken for a misspelt kern of ours, one letter away: Groeningen, Beugen, Deurze, Dieden,
    // Westervelde. A name that is right elsewhere is not misspelt here. `Loon op Zand` is read
    // as the kern Loon of Assen.
    for (const name of ['Groningen', 'Bergen', 'Deurne', 'Diemen', 'Westerveld', 'Loon op Zand']) {
      it(`does not take ${name} for a misspelt place of ours`, () => {
        expect(found(`ik woon in ${name}`)).to.deep.equal([])
        expect(elsewhere(`ik woon in ${name}`)).to.equal(name)
      })
    }
  })

  it('lets the region of the conversation win where two gemeenten share a name', () => {
    const shared = new Map<string, Set<Region>>()
    for (const record of records.values()) {
      if (record.kind !== 'gemeente') continue
      for (const kern of record.kernen) {
        const regions = shared.get(kern) ?? new Set()
        shared.set(kern, regions.add(record.region))
      }
    }
    for (const [name, regions] of shared) {
      if (regions.size < 2) continue
      for (const region of regions) {
        const [first] = places.find(read(`ik woon in ${name}`), region)
        expect(first?.gemeente.region, `${name} in ${region}`).to.equal(region)
      }
    }
  })
})

describe('the name of a region', () => {
  it('is not the gemeente whose name it holds', () => {
    const { places, reader } = knowledge
    const found = (text: string) =>
      places
        .find(splitWords(reader.read(text).normal), 'noord-midden-drenthe')
        .map(({ gemeente }) => gemeente.name)
    expect(found('welke gemeenten horen bij Noord- en Midden-Drenthe')).to.deep.equal([])
    expect(found('wie helpt in noord-midden-drenthe')).to.deep.equal([])
    expect(found('wie helpt in Midden-Drenthe')).to.deep.equal(['Midden-Drenthe'])
  })
})
