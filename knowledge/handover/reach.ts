/** A Dutch number however it is written, or one from abroad with its country. */
const phone = /^(?:0[1-9]\d{8}|(?:\+|00)[1-9]\d{7,14})$/
const email = /^[^\s@<>,;]+@[^\s@<>,;]+\.[^\s@<>,;.]{2,}$/

const phoneInText = /(?<![\d+])(?:\+|0)[\d\s().-]{8,20}\d/g
const emailInText = /[^\s@<>,;:]+@[^\s@<>,;:]+\.[^\s@<>,;:.]{2,}/

export function isPhone(text: string): boolean {
  return phone.test(text.replace(/\(0\)|[\s().-]/g, ''))
}

export function isEmail(text: string): boolean {
  return email.test(text.trim())
}

/** @returns the first number or mail address that stands in a text, or null */
export function reachIn(text: string): { kind: 'phone' | 'email'; value: string } | null {
  const [mail] = emailInText.exec(text) ?? []
  if (mail !== undefined) return { kind: 'email', value: mail }
  const number = text.match(phoneInText)?.find(isPhone)
  return number === undefined ? null : { kind: 'phone', value: number.trim() }
}
