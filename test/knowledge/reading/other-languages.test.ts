import { expect } from 'chai'
import { knowledge } from '../../support/knowledge.js'

/** Young people who speak no Dutch yet, in their own letters and in Latin ones. */
const foreign = `
مرحبا اريد مساعدة مع المدرسة
انا لا اتكلم الهولندية
marhaba ana bedi sa3ada
salam ana orid madrasa
ሰላም ሓገዝ ደልየ ኣለኹ
selam hagez delye alekhu
kemey aleka bet timhrti
Привіт, мені потрібна допомога зі школою
Я не говорю голландською
pryvit, meni potribna dopomoha zi shkoloyu
dobryi den ya shukayu robotu
Dzień dobry, szukam pracy
nie mówię po niderlandzku, potrzebuję pomocy
czesc potrzebuje pomocy ze szkola
Merhaba, okulu bıraktım, yardım lazım
ben iş arıyorum
merhaba yardima ihtiyacim var
okul istiyorum
سلام من کمک لازم دارم
salam man komak mikham
man be madrese nemiravam
Bonjour, j'ai besoin d'aide
je ne parle pas néerlandais
j'ai arrêté l'école
je cherche du travail
Hola, busco trabajo
no hablo holandés, necesito ayuda
dejé la escuela
quiero estudiar
Waan doonayaa caawimaad
ma hadlo nederlands, waxaan rabaa iskuul
iskuul ma dhigto hadda
Ich brauche Hilfe mit der Schule
ich habe die schule abgebrochen
Bună ziua, caut de lucru
am nevoie de ajutor
ciao, ho bisogno di aiuto
non vado più a scuola
Olá, preciso de ajuda com a escola
não falo holandês
ana la atakallam hollandi
badi eshteghel ana
kayf adros hon, man yusa3idni
ane srah delye
hagez ms timhrti delye bejaka
mn mni tebti srah
man kar mikham
man dars bekhanam chetor
komak konid lotfan
kujo raft dabirestan
jak dostać się do szkoły
nie chodzę do szkoły i szukam pracy
mam 17 lat chce pracowac
okula gitmiyorum çalışmak istiyorum
17 yaşındayım okuldan ayrıldım
para lazım bana
je veux travailler
j'ai 18 ans et je veux une formation
je n'ai pas d'argent
tengo 17 años y no voy al colegio
donde puedo estudiar holandés
busco prácticas
Iskuulka ayaan joojiyay
shaqo ayaan raadinayaa
lacag ma haysto, yaa i caawin kara
я бросил школу
ya khochu rabotat
gde nayti rabotu
мені 18 років і я шукаю роботу
хочу вчитися
vreau sa muncesc
eu quero trabalhar
voglio studiare
cerco lavoro a Oss
ich suche eine ausbildung
mi ta buska trabou
ez dixwazim herim dibistanê
我想上学
தமிழ் பேசுகிறேன்
ਮੈਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ
`

/** Typing errors, words of the street and a greeting from elsewhere: Dutch or English all the same. */
const ours = `
ewa ik ben gestopt met school
wollah ik heb geen zin meer in school
yo fam ik zoek een bijbaan
brudda wat is bbl
ik haat die skool echt
kheb gn zin mr in skol
hoi ik ben ali en ik wil werk
mn mentor helpt me nie
hoeist ik wil stoppen
ben gstopt
geen stage
ik ga niet meer
tis kut op school
wie kan me helpe
ey bro ik heb money nodig
faka ik wil werken
no cap school is kapot saai
i quit skool man
hey can u help me pls
i dont go 2 school nomore
wanna work not study
my mom says i must go school
idk what 2 do
lost my job and no diploma
whats bbl
need cash asap
ich wil stoppen
ik zit op praktijkonderwijs en wil werken
ik kom van vso
leerplicht ma hoe dan
a mattie wie is doorstroompunt
mijn tante komt uit polen maar ik wil entree doen
que? ik snap er niks van
hola ik wil stage
merci voor je hulp
bonjour zeg, wat een gedoe met die school
ciao doei
sorry man ik weet het niet
me mattie zegt dat ik naar mbo moet
salam ik zoek werk in oss
mijn naam is Şükrü Yıldız
`

const lines = (text: string) => text.trim().split('\n')

describe('other languages than Dutch and English', () => {
  for (const message of lines(foreign)) {
    it(`are known by their words or letters: ${message}`, () => {
      expect(knowledge.languages.of(message)).to.equal('other')
    })
  }
  for (const message of lines(ours)) {
    it(`are not seen in: ${message}`, () => {
      expect(knowledge.languages.of(message)).to.not.equal('other')
    })
  }
})
