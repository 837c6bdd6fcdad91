const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (...groups: readonly (readonly string[])[]) => new Set(groups.flat())

/** What people say around a wish. */
const around = list(`
  hoi hallo hey hee hi ok oke ja nee aub alsjeblieft alstublieft svp please pls plz graag even ff
  effe gewoon nu meteen direct gelijk maar dan eens ook en of hier bot chatbot computer dank bedankt
  dankje dankjewel thanks allemaal helemaal compleet volledig echt toch liever all now just again
  eigenlijk precies al alle onze nog dit deze dat die het de`)

const oneself = list("mij me mijn mn m'n mijne myself")
const asker = list('je jij u jullie you ik i')

const delete_ = list(`
  wis wissen verwijder verwijderen delete deleten deleting erase remove wipe weggooien weghalen
  leegmaken schrap`)
const deleted = list('gewist verwijderd deleted gedelete weg')
const forget = list('vergeet vergeten forget vergeetmij')

const data = list(`
  gegevens data info informatie persoonsgegevens privegegevens gesprek gesprekje chat chats berichten
  bericht geschiedenis chatgeschiedenis history verhaal antwoorden feiten dingen dossier alles
  everything conversation messages zooi`)

/** What somebody may say of what there is to forget: `wat je van mij weet`, `wat ik heb getypt`. */
const clause = list(`
  wat welke over van weet weten hebt heb hebben bewaard bewaart bewaar opgeslagen onthouden onthoudt
  gezegd zei verteld vertelde getypt typte staat what know about have my said told of`)

const wish = list(`
  kan kun kunt wil wilt mag moet moeten zou willen laat laten can could will would want wanna to
  worden hebben doe doen gooi haal leeg be deze the this that`)

export const deleteVerbs = set(delete_, deleted)
export const participles = set(deleted)
export const things = set(data)
export const oneselfWords = set(oneself)
/** Pronouns that make a bare `verwijder` be about something that is not said. */
export const addressed = set(oneself, asker, clause, wish, ['dit', 'dat', 'die', 'het'])
export const forgetWords = set(around, oneself, asker, delete_, deleted, forget, data, clause, wish)

/** Words in which a slip of one letter is mended. */
export const mendable = [
  ...delete_,
  ...list('vergeet vergeten'),
  ...list('gegevens persoonsgegevens gesprek informatie'),
].filter((word) => word.length >= 6)
/** One letter from those, and something else altogether. */
export const lookAlikes = set(list('vergeven vergeeft vergeef vergeten wissel wisselen verbeter'))

/** Asks whether, or tells that it happened: that is a question, and no wish. */
export const asksWhether =
  /^(?:\S+ ){0,2}(?:kan|mag|kun|moet|wil|heb|weet|zou) ik\b(?!.*\bdat je\b)|^(?:en )?(?:heb|hebt|hebben|moet|moeten|weet|laat) (?:je|jij|u|jullie|ik)\b|^(?:wis|vergeet|verwijder) (?:je|jij|u|ik|jullie)\b|\bik (?:vergeet|wis|verwijder)\b|^(?:wat|welke|what)\b/

/** `Vergeten` without somebody who is to do it is what happens to oneself. */
export const forgetVerbs: readonly RegExp[] = [
  /^(?:\S+ ){0,4}vergeet(?:mij)?\b/,
  /\b(?:dat|of) (?:je|jij|u|jullie) .*vergeet\b/,
  /\b(?:kan|kun|kunt|wil|wilt|mag|zou) (?:je|jij|u|jullie)\b.*\bvergeten\b/,
  /\b(?:je|jij|u) (?:mag|moet|kan|kunt) .*\bvergeten\b/,
  /\bvergeten worden$/,
  /\bforget (?:me|about me|all|everything|my|this)\b/,
]

/** Says what it is about without naming it: `vergeet wat ik zei`, `ik wil vergeten worden`. */
export const aboutOneself =
  /\bwat (?:je|jij|u|jullie|ik)\b|^(?:\S+ )?ik wil(?: graag)? vergeten worden$/

const keep = list(`
  weet weten bewaar bewaart bewaren bewaard onthoud onthoudt onthou onthouden opgeslagen opslaan
  heb hebt hebben hou houd houden bijhoudt bijhouden verzamel verzamelt verzameld ken staat staan
  know store stored have saved save remember got keep`)
const see = list(
  'zien zie inzien bekijken bekijk toon tonen laat geef show see inzage overzicht opvragen',
)

/** Asks what there is to tell, and not what is kept. */
export const wantsToKnow = /\b(?:wil|willen|moet|want) (?:je|jij|u|jullie|you)\b/

export const keepVerbs = set(keep)
export const showWords = set(
  around,
  oneself,
  asker,
  keep,
  see,
  data,
  list(`wat welke hoeveel what which voor soort over van in op about of do does did mag kan kun kunt
    wil can may want to my er nou ervan inmiddels al already dus bij by mee aan een the a allemaal
    gegeven vast jou jouw`),
)
/** Of whom a professional asks it. */
export const somebodyElse = set(list('hem haar jongere leerling casus deze die onze situatie'))

export const ownData =
  /\b(?:van|over|about|of|op) (?:mij|me|mijn|mn|myself)\b|\b(?:mijn|mn|my) (?:gegevens|data|info|informatie|persoonsgegevens|dossier)\b/
export const wantsToSee =
  /\b(?:laat|toon|geef|show|mag|kan|wil|inzage|overzicht|can|may)\b.*\b(?:zien|inzien|bekijken|see|opvragen|in mijn gegevens|(?:mijn|my) (?:gegevens|data|info))\b|^(?:inzage|overzicht)\b|^(?:mijn|my) (?:gegevens|data)(?: (?:inzien|zien|bekijken|opvragen))?$/
