import { expect } from 'chai'
import { adaptiveCard } from '../../../adapters/cards/adaptive-card.js'
import { formIn } from '../../../adapters/cards/form-values.js'
import { replyText } from '../../../adapters/cards/reply-text.js'
import { withoutFilled } from '../../../adapters/cards/without-filled.js'
import type { Form } from '../../../dialogs/form.js'
import type { Reply } from '../../../dialogs/reply.js'
import { readCard } from './support/read-card.js'

const form: Form = {
  id: 'h1',
  title: 'Overdragen aan Doorstroompunt 073',
  fields: [
    {
      kind: 'many',
      name: 'facts',
      label: 'Dit gaat mee',
      values: ['leeftijd', 'werk'],
      options: [
        { value: 'leeftijd', label: 'Leeftijd' },
        { value: 'werk', label: 'Werk' },
      ],
    },
    {
      kind: 'text',
      name: 'words',
      label: 'Waar gaat het om?',
      value: 'getypt',
      fault: 'Te kort',
      isRequired: false,
      rows: 4,
      longest: 100,
    },
    {
      kind: 'one',
      name: 'how',
      label: 'Hoe?',
      value: '',
      options: [{ value: 'bellen', label: 'Bellen' }],
    },
    { kind: 'agree', name: 'consent', label: 'Ik vind het goed.' },
  ],
  submit: 'Draag over',
  cancel: 'Toch niet',
  sent: 'Ik draag dit over.',
  inWords: 'Typ ja of nee.',
}
const reply: Reply = { text: 'Kijk.', contacts: [], sources: [], buttons: [], tone: 'plain', form }

describe('A form on a card', () => {
  it('is a card that the library of Teams reads without a fault', () => {
    const { faults, inputs } = readCard(adaptiveCard(reply))
    expect(faults).to.deep.equal([])
    expect(inputs).to.deep.equal(['many.facts', 'text.words', 'one.how', 'agree.consent'])
    expect(JSON.stringify(adaptiveCard(reply))).to.include('Te kort')
  })

  it('says in the person’s own name no more than that it was sent', () => {
    const [submit, cancel] = adaptiveCard(reply).actions ?? []
    expect(submit?.data).to.deep.include({ form: 'h1', text: 'Ik draag dit over.' })
    expect(cancel?.data).to.not.have.property('form')
    expect(cancel?.associatedInputs).to.equal('none')
  })

  it('comes back as the values of its fields, from a card or from our widget', () => {
    const values = { facts: ['leeftijd', 'werk'], words: 'hoi', how: 'bellen', consent: 'ja' }
    const inputs = {
      'many.facts': 'leeftijd,werk',
      'text.words': 'hoi',
      'one.how': 'bellen',
      'agree.consent': 'true',
    }
    const submitted = { form: 'h1', text: 'Ik draag dit over.', ...inputs }
    expect(formIn(submitted)).to.deep.equal({ form: 'h1', values })
    expect(formIn({ form: 'h1', values })).to.deep.equal({ form: 'h1', values })
    expect(formIn({ form: 'h1', 'agree.consent': 'false' })?.values).to.deep.equal({})
  })

  it('is no form where it is anything else', () => {
    for (const value of [
      null,
      'h1',
      { text: 'hoi' },
      { form: 7 },
      { form: 'h1', values: 'x' },
      { form: 'h1', values: { words: { deep: 1 } } },
      { form: 'x'.repeat(101), values: {} },
    ]) {
      expect(formIn(value), JSON.stringify(value)).to.equal(null)
    }
  })

  it('is said in words where nothing is drawn, and kept without what was typed', () => {
    expect(replyText(reply)).to.include('Typ ja of nee.')
    expect(JSON.stringify(withoutFilled(reply))).to.not.include('getypt')
    expect(withoutFilled({ ...reply, form: { ...form, fields: [] } }).form?.fields).to.have.length(
      0,
    )
  })
})
