/** XMLHttpRequest for Node, which the official client asks for; it ships no types. */
declare module 'xhr2' {
  const request: unknown
  export default request
}
