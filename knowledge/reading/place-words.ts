/** A short name is mostly an ordinary word as well: it counts behind one of these only. */
export const placeWords = new Set([
  'in',
  'uit',
  'te',
  'gemeente',
  'dorp',
  'woon',
  'woont',
  'wonen',
  'naar',
  'van',
  'voor',
  'bij',
  'regio',
  'omgeving',
])
/** Behind one of these even an everyday word or a misspelt name is a place. */
export const strictPlaceWords = new Set(['in', 'uit', 'gemeente', 'dorp', 'woon', 'woont'])
/** Names up to this long are risky by themselves. */
export const shortName = 4
/** Names of kernen that are words of everyday Dutch: too risky to take for a place by themselves. */
export const everydayWords: ReadonlySet<string> = new Set(
  (
    'een,anderen,amen,oranje,spier,witten,loon,linden,reek,haren,grave,mill,erp,beers,leur,lent,bosch,winde,bunne,vries,zeeland,katwijk,' +
    'vianen,velp,beek,altena,steenbergen,esch,engelen,mook,horst,de horst,makkum,holthe,norg,leuth,rhee,demen,empel,eerde,osse,de punt,gieten,donderen,de groeve'
  ).split(','),
)
