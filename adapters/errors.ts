export type ErrorCode =
  | 'setting-invalid'
  | 'unauthenticated-not-loopback'
  | 'data-dir-in-use'
  | 'data-dir-unusable'
  | 'address-unusable'
  | 'conversation-unreadable'
  | 'conversation-unwritable'
  | 'widget-not-built'
  | 'journal-damaged'
  | 'journal-unknown'
  | 'journal-missing'
  | 'handover-unreadable'
  | 'desk-invalid'
  | 'base-missing'
  | 'teams-file-damaged'
  | 'no-practice-desk'

/** Something the operator can mend: says what is wrong, what to do, and what caused it. */
export class CodedError extends Error {
  override readonly name = 'CodedError'

  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly remedy: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
  }
}

export function settingInvalid(faults: readonly string[]): CodedError {
  return new CodedError(
    'setting-invalid',
    faults.join('\n'),
    'Correct or unset what is named above, and start again.',
  )
}

export function unauthenticatedNotLoopback(host: string): CodedError {
  return new CodedError(
    'unauthenticated-not-loopback',
    `DANGEROUSLY_ALLOW_UNAUTHENTICATED=true would let everybody who reaches ${host} use the bot.`,
    'Set HOST=127.0.0.1, or unset DANGEROUSLY_ALLOW_UNAUTHENTICATED and set MICROSOFT_APP_ID.',
  )
}

export function dataDirInUse(dataDir: string): CodedError {
  return new CodedError(
    'data-dir-in-use',
    `Another Doorstroomwijzer works on ${dataDir}.`,
    'Stop that one first, or give this one a folder of its own with DATA_DIR.',
  )
}

export function dataDirUnusable(dataDir: string, cause: unknown): CodedError {
  return new CodedError(
    'data-dir-unusable',
    `Cannot work in ${dataDir} (${systemCode(cause)}).`,
    'Make it a folder that this user may read and write, or choose another with DATA_DIR.',
    { cause },
  )
}

export function addressUnusable(host: string, port: number, cause: unknown): CodedError {
  return new CodedError(
    'address-unusable',
    `Cannot listen on ${host}:${port} (${systemCode(cause)}).`,
    'Stop what listens there, or choose another PORT (0 takes any free one) or HOST.',
    { cause },
  )
}

export function conversationUnreadable(file: string, cause: unknown): CodedError {
  return new CodedError(
    'conversation-unreadable',
    `Cannot read conversation file ${file} (${systemCode(cause)}).`,
    'Give this user the right to read and write DATA_DIR.',
    { cause },
  )
}

export function conversationUnwritable(file: string, cause: unknown): CodedError {
  return new CodedError(
    'conversation-unwritable',
    `Cannot write conversation file ${file} (${systemCode(cause)}).`,
    'Free some disk space, or give this user the right to write DATA_DIR.',
    { cause },
  )
}

export function journalDamaged(file: string, line: number): CodedError {
  return new CodedError(
    'journal-damaged',
    `Line ${line} of ${file} is damaged, and there are whole lines behind it.`,
    'Put back the whole folder of this file from the latest backup, or move all of it away to begin anew, and keep it.',
  )
}

export function journalUnknown(file: string, line: number, type: string): CodedError {
  return new CodedError(
    'journal-unknown',
    `Line ${line} of ${file} is whole, but tells of something that this version does not know (${type}).`,
    'Start the version that wrote it, or a newer one.',
  )
}

export function journalMissing(file: string, people: number): CodedError {
  return new CodedError(
    'journal-missing',
    `There is no ${file}, while ${people} files of people it tells of are there.`,
    'Put it back, or put back the whole folder of this file from the latest backup, or move all of it away to begin anew.',
  )
}

export function handoverUnreadable(file: string, cause: unknown): CodedError {
  return new CodedError(
    'handover-unreadable',
    `Cannot read ${file} (${systemCode(cause)}).`,
    'Put the file back from the latest backup; what happened to the handover is still in the journal.',
    { cause },
  )
}

export function baseMissing(file: string): CodedError {
  return new CodedError(
    'base-missing',
    `A publication stands on ${file}, and that is not there.`,
    'Put DATA_DIR/knowledge back from the latest backup as a whole.',
  )
}

export function deskInvalid(file: string, faults: readonly string[], cause?: unknown): CodedError {
  return new CodedError(
    'desk-invalid',
    [`Desk file ${file} cannot be used:`, ...faults].join('\n'),
    'Correct what is named above, or move the file away, and start again.',
    { cause },
  )
}

export function teamsFileDamaged(file: string, cause: unknown): CodedError {
  return new CodedError(
    'teams-file-damaged',
    `Cannot read which Teams conversation belongs to which desk from ${file} (${systemCode(cause)}).`,
    'Put the file back from the latest backup, or move it away and bind each desk anew.',
    { cause },
  )
}

export function noPracticeDesk(region: string): CodedError {
  return new CodedError(
    'no-practice-desk',
    `No Doorstroompunt with gemeenten is known in ${region}.`,
    'Choose another region with DEFAULT_REGION, or add the organisation to the knowledge.',
  )
}

export function widgetNotBuilt(file: string, cause: unknown): CodedError {
  return new CodedError(
    'widget-not-built',
    `A part of the web pages is not at ${file} (${systemCode(cause)}).`,
    'Run `npm run build`, or start with `npm start`, which builds first.',
    { cause },
  )
}

/** @returns the code of a system error (`ENOENT`), or the name of any other */
export function systemCode(error: unknown): string {
  if (error instanceof Error) {
    return 'code' in error && typeof error.code === 'string' ? error.code : error.name
  }
  return 'unknown'
}
