/** The part of Adaptive Cards 1.5 that we draw with. */
export interface TextElement {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly spacing?: 'None' | 'Small' | 'Medium'
  readonly size?: 'Small'
  readonly color?: 'attention'
  readonly weight?: 'Bolder'
  readonly isSubtle?: boolean
}

export interface FactSetElement {
  readonly type: 'FactSet'
  readonly facts: readonly { readonly title: string; readonly value: string }[]
}

export interface ActionSetElement {
  readonly type: 'ActionSet'
  readonly actions: readonly OpenUrlAction[]
}

export interface ContainerElement {
  readonly type: 'Container'
  readonly style: 'attention'
  readonly bleed: true
  readonly items: readonly CardElement[]
}

interface Input {
  readonly id: string
  readonly isRequired: boolean
  /** Said at the field where it is required and left empty. */
  readonly errorMessage?: string
}

export type InputElement =
  | (Input & {
      readonly type: 'Input.Text'
      readonly label: string
      readonly value: string
      readonly maxLength: number
      readonly isMultiline: boolean
    })
  | (Input & {
      readonly type: 'Input.ChoiceSet'
      readonly label: string
      readonly style: 'expanded'
      readonly wrap: true
      readonly isMultiSelect: boolean
      readonly value: string
      readonly choices: readonly { readonly title: string; readonly value: string }[]
    })
  | (Input & {
      readonly type: 'Input.Toggle'
      readonly title: string
      readonly value: string
      readonly valueOn: string
      readonly valueOff: string
      readonly wrap: true
    })

export type CardElement =
  | TextElement
  | FactSetElement
  | ActionSetElement
  | ContainerElement
  | InputElement

export interface OpenUrlAction {
  readonly type: 'Action.OpenUrl'
  readonly title: string
  readonly url: string
}

/**
 * How a button sends its words. `messageBack` makes Teams post them as the person's own message;
 * with `value` only the words come back, which is all that the Agents Playground can do.
 */
export type SubmitStyle = 'messageBack' | 'value'

export interface SubmitAction {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly associatedInputs?: 'none'
  readonly data: {
    readonly text: string
    /** The form that its inputs belong to. */
    readonly form?: string
    readonly msteams?: {
      readonly type: 'messageBack'
      readonly displayText: string
      readonly text: string
    }
  }
}

export interface AdaptiveCard {
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly type: 'AdaptiveCard'
  readonly version: '1.5'
  readonly fallbackText: string
  readonly body: readonly CardElement[]
  readonly actions?: readonly SubmitAction[]
}
