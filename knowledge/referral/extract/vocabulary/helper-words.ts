/** Who helps already, and words that say that somebody does. */
export const helperWords = {
  doorstroomcoach: `doorstroomcoach, doorstroompunt, rmc, rbl, dsp, doorstroomconsulent, trajectbegeleider
    van het doorstroompunt`,
  gemeente: `gemeente, consulent, jongerenconsulent, wijkteam, participatiecoach, participatieconsulent,
    jobcoach, klantmanager, sociaal team, buurtteam, sociale dienst`,
  jeugdhulp: `jeugdzorg, jeugdhulp, gezinscoach, voogd, gezinsvoogd, jeugdbeschermer, jeugdbescherming,
    jeugdteam, jeugdwerker, gezinsvoogdij, jeugdreclassering`,
  schoolHelper: `mentor, slber, slb, schoolmaatschappelijk werk, smw, studieloopbaanbegeleider,
    zorgcoordinator, ondersteuningscoordinator, trajectbegeleider, school`,
  otherHelper: `begeleider, woongroep, woonbegeleider, maatschappelijk werker, ggz, psycholoog,
    jongerenwerker, maatje, reclassering, bewindvoerder`,
  helping: `helpt, helpen, begeleidt, begeleiden, bezig, overgenomen, pakt, oppakt, betrokken, ondersteunt,
    aangehaakt, belt, geholpen, begeleid, praat, zit er, weet het, regelt, komt al, zit erop,
    heeft contact, aan de slag, zit er al in, zit er al op`,
  help: 'hulp, hulpverlening, begeleiding, hulpverleners',
  /** `van alles geprobeerd`: how hard somebody tried, not how much is the matter. */
  tried: 'geprobeerd, gedaan, gezien, uitgeprobeerd',
  alone: 'alleen voor',
  already: 'al, reeds, nu, elke, iedere',
} as const
