/** Benefits, want of money, and the register of the banenafspraak. */
export const incomeWords = {
  benefit: 'uitkering, uitkeringen, uitk, uitkring',
  ww: 'ww, werkloosheidsuitkering, werkloosheidsgeld, werkeloosheidsuitkering, wwuitkering',
  bijstand: `bijstand, bijstandsuitkering, participatiewetuitkering, bijstandsuitkring,
    pw uitkering, p wet uitkering, participatiewet uitkering, pwuitkering`,
  wajong: 'wajong, wajonger, wajonguitkering, oudwajong',
  oldWajong: 'oude wajong, oudwajong, voor 2015, van voor 2015',
  otherBenefit: `ziektewet, zw uitkering, ziektewetuitkering, wia, wiauitkering, wga, iva, wao,
    anw, ioaw, nabestaandenuitkering`,
  studentFinance: 'studiefinanciering, stufi, studiebeurs',
  ending: `stopt, stoppen, gestopt, afloopt, eindigt, afgelopen, geeindigd, beeindigd, verloopt, ophoudt,
    voorbij, ten einde, einde, eind, loopt af, loop af, loopt over, loopt eind, loopt volgende,
    loopt deze, houdt op, bijna op, is op, nu op, op is, na de ww, geindigd`,
  nug: 'nug, nugger',
  applying: `aanvragen, aangevraagd, aanvraag, vraagt, aanvraagt, recht, krijgen, nodig, zoekperiode,
    gewenst, wenst, hoeft, hoef, zoek, zoekt`,

  money: 'geld, inkomen, inkomsten, cent, centen, doekoe, para, saaf, money',
  needed: 'nodig',
  broke: 'blut, skeer, platzak, rood, voedselbank',
  short: `niet rond, niet rondkomen, niet meer rond, nauwelijks rond, achterstand, huurachterstand,
    van te leven, geld binnen, geld binnenkrijgen`,
  bills:
    'huur, rekening, rekeningen, boodschappen, zorgverzekering, eten, zorgpremie, vaste lasten',
  pay: 'betalen, betaal, betaald, open, achter, ophoesten',
  concern: `probleem, punt, zorg, issue, inkomensvraag, om geld, qua geld, financiele vraag`,

  register: `doelgroepenregister, doelgroepregister, doelgroepregistratie, doelgroepenregistratie,
    banenafspraak, register, dgr, doelgroepreg, doelgroepenreg, doelgroep register`,
  guided: `begeleiding, begeleid, begeleidt, begeleiden, coaching, jobcoach, jobcoaching, hulp, begel,
    ondersteuning`,
  pendingStill: 'aanvraag, loopt nog, aangevraagd, aanvragen, in behandeling',
} as const
