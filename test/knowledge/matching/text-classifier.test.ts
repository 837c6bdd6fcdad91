import { expect } from 'chai'
import { type Labelled, trainClassifier } from '../../../knowledge/matching/text-classifier.js'
import { lexiconSchema } from '../../../knowledge/reading/lexicon.js'
import { createReader } from '../../../knowledge/reading/reader.js'

const lexicon = lexiconSchema.parse({
  abbreviations: {},
  chat: {},
  stems: {},
  synonyms: {},
  stopwords: [],
})

const examples: readonly Labelled[] = Object.entries({
  lamp: ['doe de lamp aan', 'zet het licht aan in de keuken', 'lampen uit', 'mag de lamp uit'],
  muziek: ['speel wat muziek', 'zet het liedje harder', 'volgende nummer', 'speel dit nummer'],
  weer: ['gaat het regenen', 'wat wordt het weer', 'schijnt de zon vandaag', 'is het koud buiten'],
}).flatMap(([label, texts]) => texts.map((text) => ({ text, label })))

describe('trainClassifier', () => {
  const train = (rows: readonly Labelled[]) => {
    const reader = createReader(
      lexicon,
      rows.map(({ text }) => text),
    )
    return trainClassifier(rows, reader)
  }
  const classifier = train(examples)
  const label = (text: string) => classifier.classify(text)?.label

  it('knows its own examples', () => {
    for (const example of examples) expect(label(example.text)).to.equal(example.label)
  })

  it('tells texts that it never saw by what they share', () => {
    expect(label('kan de keukenlamp aan')).to.equal('lamp')
    expect(label('een ander liedje spelen')).to.equal('muziek')
    expect(label('regent het morgen')).to.equal('weer')
  })

  it('reads over slips of the pen', () => {
    expect(label('speeel wat muziekk')).to.equal('muziek')
    expect(label('gaat het regnen')).to.equal('weer')
  })

  it('is less sure of what is like none of them', () => {
    const strange = classifier.classify('xyzzy plugh')
    const own = classifier.classify('doe de lamp aan')
    expect(strange?.probability).to.be.below(own?.probability ?? 0)
    expect(strange?.probability).to.be.below(0.7)
  })

  it('takes the terms of a reading as well', () => {
    const text = 'gaat het regenen'
    const reader = createReader(lexicon, [text])
    expect(classifier.classify(reader.read(text).terms)).to.deep.equal(classifier.classify(text))
  })

  it('knows nothing without examples', () => {
    expect(train([]).classify('doe de lamp aan')).to.equal(null)
  })

  it('learns the same from the same', () => {
    const again = train(examples)
    for (const text of ['iets met licht', 'zon en muziek', '']) {
      expect(again.classify(text)).to.deep.equal(classifier.classify(text))
    }
  })
})
