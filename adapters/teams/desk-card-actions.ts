import { deskCardWording as words } from '../../dialogs/wording/desk-card.nl.js'
import { outcomeNames, rejectionNames } from '../../dialogs/wording/notices.nl.js'
import { outcomes, rejectionReasons } from '../../knowledge/handover/event.js'
import type { TextElement } from '../cards/card-elements.js'
import type { TapData } from './desk-tap.js'

/** More buttons than this in a row fall off the edge of a phone. */
const inRow = 2

export interface TapAction {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly data: TapData
  readonly style?: 'positive'
}

interface ReasonInput {
  readonly type: 'Input.ChoiceSet'
  readonly id: 'reden'
  readonly label: string
  readonly style: 'expanded'
  readonly isRequired: true
  readonly errorMessage: string
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

interface TapRow {
  readonly type: 'ActionSet'
  readonly actions: readonly TapAction[]
}

export interface UnfoldAction {
  readonly type: 'Action.ShowCard'
  readonly title: string
  readonly card: {
    readonly type: 'AdaptiveCard'
    readonly body: readonly (ReasonInput | TextElement | TapRow)[]
    readonly actions?: readonly TapAction[]
  }
}

export type HandoverAction = TapAction | UnfoldAction

export function tapAction(title: string, data: TapData, style?: 'positive'): TapAction {
  return { type: 'Action.Submit', title, data, ...(style === undefined ? {} : { style }) }
}

/** `Niet voor mij` asks for a reason before it does anything. */
export function rejectAction(handover: string): UnfoldAction {
  return {
    type: 'Action.ShowCard',
    title: words.reject,
    card: {
      type: 'AdaptiveCard',
      body: [
        {
          type: 'Input.ChoiceSet',
          id: 'reden',
          label: words.reason,
          style: 'expanded',
          isRequired: true,
          errorMessage: words.reasonMissing,
          choices: rejectionReasons.map((value) => ({ title: rejectionNames[value], value })),
        },
      ],
      actions: [tapAction(words.send, { overdracht: handover, doe: 'afwijzen' })],
    },
  }
}

/** `Afgerond` unfolds to one tap for each way in which it may have ended. */
export function finishAction(handover: string): UnfoldAction {
  const taps = outcomes.map((uitkomst) =>
    tapAction(outcomeNames[uitkomst], { overdracht: handover, doe: 'afronden', uitkomst }),
  )
  const rows = Array.from(
    { length: Math.ceil(taps.length / inRow) },
    (_, row): TapRow => ({
      type: 'ActionSet',
      actions: taps.slice(row * inRow, (row + 1) * inRow),
    }),
  )
  return {
    type: 'Action.ShowCard',
    title: words.finish,
    card: {
      type: 'AdaptiveCard',
      body: [{ type: 'TextBlock', text: words.finishQuestion, wrap: true }, ...rows],
    },
  }
}
