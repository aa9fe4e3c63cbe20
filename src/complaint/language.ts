import { nextWord, readWords } from "./word-reader.js";

/** The languages that the small guess tells apart. */
export type GuessedLanguage = "en" | "es" | "pt";

// Frequent words, accents folded. French, German, Italian and Dutch stand here to be known as strangers: a text in them is no text in ours.
const WORDS = {
  en: "a the and is was of to in it you my i for this that with not have has had been be are were they we your at on from but what when how why who would could should can will did does do dont didnt doesnt im ive an as or if there their them she her his me after before because about still never again please thank thanks need want only any just get got out up so which than into then also no all by said told new one two three first last back more very too time day days week weeks month months year ago order delivery money product bought broken working stopped charged received arrived customer phone refund item parcel help nobody nothing off over again where here our us am cant wont isnt wasnt hasnt havent am keep keeps works send sent give call called account card cancel price bill charge wrong please possible allowed explain address number date email mail store shop company pay paid buy order report info information",
  es: "creo deberian podrian regalo a cada ante mientras arreglen celular caja puerta el la los las un una y o de en del al que no me se te nos por para con sin su sus mi mis es fue son era ser esta este esto ese esa esos pero mas muy ya hace hacer desde hasta cuando donde porque como sobre hay han he ha tengo tiene tienen puedo puede pueden quiero quisiera estoy estan usted ustedes les le lo yo ni tampoco tambien ahora despues antes todavia aun nada nadie gracias hola buenos dias compre llego recibi cual cuanto cuantos quien pedido dinero paquete tienda factura queja reembolso devolucion servicio producto cliente otra otro vez veces mismo misma nunca siempre todo todos toda solo dos tres anos semana semanas mes meses dia hoy ayer solicito exijo necesito favor vino vinieron enviaron mandaron llegaron funciona cobraron si hijo hija casa va voy vamos iba asi mal bien eso hubo buena buen fecha sigue siguen cambiar horas hora necesito nuestro nuestra television television encender enciende dejo",
  pt: "acho deviam deveriam podiam cada ante fecha fecham novo nova o a os as um uma e ou de em do da dos das no na nos nas ao aos que nao me se te por para pra com sem seu sua meu minha meus minhas foi sao era ser esta este isto esse essa isso mas mais muito ja faz fazer ha desde ate quando onde porque como sobre tem tenho temos estou voces voce eu nem tambem agora depois antes ainda nada ninguem obrigado obrigada ola bom boa dia comprei chegou recebi qual num numa eles ela ele fui pelo pela pedido dinheiro encomenda loja fatura queixa reembolso devolucao servico produto cliente outra outro vez vezes mesmo mesma nunca sempre tudo todos toda so dois duas tres anos semana semanas mes meses hoje ontem solicito exijo preciso favor veio vieram enviaram mandaram chegaram funciona cobraram quero queria gostaria gostava podem pode quanto quantos vou vamos vossa vosso lhe filho filha casa fica ficou deu horas hora televisao",
  fr: "a le la les l un une des du de et est pas ne que qui dans pour sur avec mon ma mes je vous nous il elle ils ce cette ces au aux ou mais plus ete suis avez ai votre vos notre se son sa ses tres tout bonjour merci depuis chez toujours jamais rien sans voudrais veux fait faire y en commande produit colis livraison remboursement facture quand comment pourquoi encore aucun personne leur apres avant quel quelle quels beaucoup semaines mois jours deux fois cest jai nai nest dun dune quil me",
  de: "der die das den dem des und ist nicht ich mein meine meinen mir mich sie es wir ihr ihre ein eine einen mit fur auf von zu im in am bei nach aus wie was wo wann warum haben hat habe wurde werden wird kann bitte danke seit noch schon nur auch aber oder sehr mehr kein keine wenn dass durch uber bis vielen dank geld zuruck immer wieder sich bin sind war gestern bekommen bestellt niemand so an ab",
  it: "a il lo la i gli le un una di del della dei delle e che non per con mio mia miei sono ha ho hanno nel nella al alla da in si ci mi vi ma piu questo questa molto grazie quando dove come perche ancora sempre mai anche dal dalla alle ai voglio vorrei stato stata arrivato arrivata ordine pacco soldi rimborso servizio prodotto due volte nessuno buongiorno salve avete potete quanto se su o",
  nl: "de het een en van ik niet is op met voor zijn heb dat die dit mijn uw u jullie we wij er ook maar naar bij als om aan nog al geen wat waar wie hoe kunt kan wil werd wordt was te ze hun ons bedankt bestelling geld terug pakket werkt keer graag alstublieft niets niemand sinds weken dagen hebben heeft gekomen levering door uit over in of had",
} as const;
type Known = keyof typeof WORDS;
const KNOWN = Object.keys(WORDS) as readonly Known[];
const OURS = ["en", "es", "pt"] as const satisfies readonly GuessedLanguage[];
const LANGUAGES_OF = languagesByWord();
// Letters that only one of the languages has; without accents, which customers leave out. They count for words that no list has.
const LETTERS: readonly (readonly [RegExp, readonly Known[]])[] = [
  [/^ll|cion(es)?$|ieron$|aron$|aba[ns]?$|[^aeiouq]ue[lnrst]|azos?$/, ["es"]],
  [/[nl]h[aeiou]|[^l]ao$|oes$|...ou$|...ei$|eir[oa]s?$|(aram|eram|iram|egam|onam|izam)$/, ["pt"]],
  [/^es[cpt]|dor(es|as?)?$|[ai]d[oa]s?$|ch[oa]s?$/, ["es", "pt"]],
  [/^th|^wh|^wr|ght|ck$|..ing$|...ed$|...ly$|[^aeou]y$|shed$/, ["en"]],
  [/tions?$/, ["en", "fr"]],
  [/eau|eux$|[^u]oir$|aient$/, ["fr"]],
  [/sch|ung$|keit$|lich$/, ["de"]],
  [/zion[ei]$|gli|cch|tt[oaie]$/, ["it"]],
  [/ij|aa.|uur/, ["nl"]],
];
const READ_WORDS = 400;
// Evidence of more words than ENOUGH needs no share of all words: names, numbers and codes fill long texts.
const ENOUGH = 6;
const LEAST_SHARE = { one: 0.3, more: 0.15 };

/**
 * Guesses English, Spanish or Portuguese by frequent words, accents ignored. A small guess for when the language is not known: give the language where you know it, or
 * plug in a detector. It knows French, German, Italian and Dutch only to say that a text is none of the three.
 *
 * @param text - the text; the first 400 words count
 * @returns the language with its share of the evidence, or `null`: too few known words, another language, or two that are even
 * @example
 * import { guessLanguage } from "aftersales/complaint";
 * guessLanguage("A máquina não funciona e ninguém me responde")?.language; //=> "pt"
 * guessLanguage("La machine ne marche pas et personne ne répond"); //=> null
 */
export function guessLanguage(text: string): { readonly language: GuessedLanguage; readonly share: number } | null {
  const words = foldedWords(text);
  const evidence: Record<Known, number> = { en: 0, es: 0, pt: 0, fr: 0, de: 0, it: 0, nl: 0 };
  // A question in Spanish opens with a mark of its own.
  if (/[¿¡]/.test(text)) evidence.es++;
  let known = 0;
  for (const word of words) {
    const having = LANGUAGES_OF.get(word) ?? lettersSay(word);
    if (having.length > 0) known++;
    for (const language of having) evidence[language]++;
  }
  const [first, second] = KNOWN.map((language) => ({ language, count: evidence[language] })).sort((a, b) => b.count - a.count);
  if (!first || !second || first.count === second.count || !isOurs(first.language)) return null;
  const leastShare = first.count === 1 ? LEAST_SHARE.one : LEAST_SHARE.more;
  if (first.count < ENOUGH && first.count < leastShare * words.length) return null;
  return { language: first.language, share: Math.min(1, first.count / known) };
}

function foldedWords(text: string): readonly string[] {
  const words: string[] = [];
  for (const reader = readWords(text); words.length < READ_WORDS && nextWord(reader); )
    words.push(String.fromCharCode(...reader.letters.slice(0, reader.length)));
  return words;
}

function isOurs(language: Known): language is GuessedLanguage {
  return (OURS as readonly Known[]).includes(language);
}

function lettersSay(word: string): readonly Known[] {
  return [...new Set(LETTERS.flatMap(([letters, languages]) => (letters.test(word) ? languages : [])))];
}

function languagesByWord(): ReadonlyMap<string, readonly Known[]> {
  const found = new Map<string, Known[]>();
  for (const language of KNOWN)
    for (const word of new Set(WORDS[language].split(" "))) found.set(word, [...(found.get(word) ?? []), language]);
  return found;
}
