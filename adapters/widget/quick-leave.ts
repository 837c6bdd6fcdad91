/**
 * Takes somebody away at once: the page goes blank before anything else happens, and the way back
 * does not lead here. What is at the server is wiped while the other page loads.
 */
export function quickLeave(wipeAtServer: () => Promise<boolean>, url: string): void {
  document.documentElement.replaceChildren()
  void wipeAtServer()
  location.replace(url)
}
