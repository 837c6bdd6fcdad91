/** A choice in a form; what it is called is for people, its value for us. */
export interface FormOption {
  readonly value: string
  readonly label: string
}

interface Asked {
  /** Under this name its value comes back. */
  readonly name: string
  readonly label: string
  /** What helps to fill it in, in one sentence. */
  readonly hint?: string
  /** What is to be mended, where it came back so that it cannot go on. */
  readonly fault?: string
}

export type FormField =
  | (Asked & {
      readonly kind: 'text'
      readonly value: string
      readonly isRequired: boolean
      /** Above one it is a field for sentences. */
      readonly rows: number
      /** In signs. */
      readonly longest: number
      readonly autocomplete?: 'name' | 'off'
    })
  | (Asked & {
      readonly kind: 'one'
      readonly value: string
      readonly options: readonly FormOption[]
    })
  | (Asked & {
      readonly kind: 'many'
      readonly values: readonly string[]
      readonly options: readonly FormOption[]
    })
  /** Something that has to be agreed to. */
  | (Asked & { readonly kind: 'agree' })

/** Something to fill in, change and cut before it goes anywhere. */
export interface Form {
  /** Comes back with the values, so that an old form is not taken for a new one. */
  readonly id: string
  readonly title: string
  readonly fields: readonly FormField[]
  readonly submit: string
  readonly cancel: string
  /** Said in place of the form in somebody's own bubble, once it has been sent. */
  readonly sent: string
  /** The same for a channel that draws no form: what would go, and what to type. */
  readonly inWords: string
}

/** What came back: of a field with ticks a list, of any other one text; left out where it is empty. */
export type FormValues = Readonly<Record<string, string | readonly string[]>>
