/** The small words by which languages in Latin letters are told apart. */

/** By what they are in a sentence. */
export const ENGLISH_WORDS = {
  articles: 'a an',
  determiners: 'the his her its their my your our this that these those each every some another both all',
  prepositions:
    'with at by in on for from into onto over under above below behind beside between through across along against around near inside within during toward towards to as like among beneath beyond past upon before after',
  of: 'of',
  linking: 'is are was were be been being remain remains remaining stay stays staying keep keeps kept',
  auxiliaries: 'do does did has have had will would can could should must may might shall',
  pronouns: 'he she it they we you i him them us who whose which that',
  and: 'and',
  or: 'or nor',
  conjunctions: 'but while whereas although though because then until when whenever yet however so',
  stops: 'except besides only just',
  others: 'not no there here what how very more',
};

/** Common words of other languages in Latin letters, none of them English; the place in the list is the bit. */
export const OTHER_LANGUAGES: [code: string, words: string][] = [
  ['es', 'el la los las una un de del que y en con por para su está muy mujer hombre como se al lo'],
  ['fr', 'le la les une un des du de et dans avec sur pour est qui au aux ce cette femme homme en il elle'],
  ['de', 'der das dem den des ein eine einen einer einem und mit auf von zu ist im am nicht frau mann über sich'],
  ['pt', 'o os as uma um de do da dos das em no na com por para que seu sua mulher homem está ao e'],
  ['it', 'il lo la gli una un di del della che con per nel nella sul sulla donna uomo sta e è'],
  ['nl', 'de het een en van met op voor naar zijn haar niet door vrouw aan bij uit ook'],
  ['pl', 'i w z na do się jest nie przez kobieta mężczyzna który która pod oraz ze ku'],
  ['tr', 've bir bu ile için kadın adam çok gibi olarak üzerinde içinde doğru da'],
  ['vi', 'một và của với trong trên đang người là có những không phụ nữ đàn ông cô gái cho'],
  ['id', 'yang dan di dengan seorang sedang untuk dari pada wanita pria sebuah ini itu ke atas sambil'],
];
