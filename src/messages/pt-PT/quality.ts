import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { ao, capital, choices, de, given, limits, outOf, phrase, quoted } from "./words.js";

interface Line {
  readonly level: string;
  readonly id: string;
}

/** A line of a report, for the agent. */
function line({ level, id }: Line, { term }: Voice): string {
  switch (level) {
    case "item":
      return `o item ${quoted(id)}`;
    case "dimension":
      return `a dimensão ${quoted(term(id))}`;
    case "weighted":
      return `a pontuação ponderada de ${quoted(id)}`;
    default:
      return `a pontuação global de ${quoted(id)}`;
  }
}

/** A line of a report, for the customer. */
function part({ level, id }: Line, { term }: Voice): string {
  if (level === "item") return `a pergunta ${quoted(id)}`;
  return level === "dimension" ? quoted(term(id)) : "a pontuação global";
}

const COLUMNS: Readonly<Record<string, string>> = {
  performance: "apenas perceções",
  "expectation-perception": "expectativas e perceções",
  "adequate-desired-perceived": "níveis adequados, desejados e percebidos",
};

const MISSING: Readonly<Record<string, string>> = {
  "item-pair": "um item conta para o inquirido que deu todas as respostas a ele",
  listwise: "um inquirido a quem falte alguma resposta fica de fora",
  pairwise: "cada par de itens usa as linhas que têm ambos",
};

const OVER: Readonly<Record<string, string>> = {
  dimensions: "a média das médias das dimensões",
  items: "a média das médias de cada inquirido em todos os itens",
};

const METHODS: Readonly<Record<string, string>> = {
  wilson: "Wilson",
  "wilson-continuity": "Wilson com correção de continuidade",
  wald: "Wald",
  "adjusted-wald": "Wald ajustado",
  "agresti-coull": "Agresti-Coull",
  "clopper-pearson": "Clopper-Pearson",
  jeffreys: "Jeffreys",
  newcombe: "Newcombe",
  t: "t de Student",
  percentile: "percentil",
  basic: "básico",
  bca: "acelerado com correção do viés",
  mean: "média",
  median: "mediana",
  midpoint: "ponto médio da escala",
};

const TESTS: Readonly<Record<string, string>> = {
  welch: "o teste t de Welch",
  "pooled-z": "um teste z com variância combinada",
  z: "um teste z",
};

const LEFT_OUT: Readonly<Record<string, string>> = {
  "no-score": "não tem pontuação",
  "no-standard-error": "não se conhece o seu erro-padrão",
  "no-spread": "o seu erro-padrão é 0, e isso não é uma certeza",
};

const NOT_PLANNED: Readonly<Record<string, string>> = {
  "no-shortfall": "não há défice",
  "no-gap": "não se sabe nada sobre isso",
};

const KANO: Readonly<Record<string, string>> = {
  A: "atrativa",
  O: "unidimensional",
  M: "obrigatória",
  I: "indiferente",
  R: "inversa",
  Q: "duvidosa",
};

/** The gaps of the gap model. */
const GAPS: Readonly<Record<string, string>> = { 1: "conhecimento", 2: "normas", 3: "entrega", 4: "comunicação", 5: "serviço" };
const gapOf = (gap: number, voice: Voice) => `a lacuna ${voice.number(gap)} (${phrase(GAPS, String(gap), voice)})`;

/** The sides of a gap, with their article. */
const SIDES: Readonly<Record<string, string>> = {
  "customers' expectation": "a expectativa dos clientes",
  "managers' estimate": "a estimativa dos gestores",
  "specified standard": "a norma definida",
  delivery: "o serviço prestado",
  promised: "o que foi prometido",
  kept: "o que foi cumprido",
  expected: "o que se esperava",
  perceived: "o que se percebeu",
};

/** Why a figure has no value. */
const UNDEFINED: Readonly<Record<string, string>> = {
  "costToKeep is 0": "costToKeep é 0",
  "retentionRate is 1": "retentionRate é 1",
  "retentionRate is 1 without discount": "retentionRate é 1, sem taxa de desconto",
  "retentionRate has no room for one more point": "retentionRate não tem margem para mais um ponto",
};

/** Measures by their unit, as their standards and values are written. */
const LENGTHS = ["order-cycle-time", "repair-turnaround"];
const SHARES = ["stock-availability", "on-time-in-full", "promises-kept", "first-visit-completion", "repeat-repairs"];
function amount(measure: string, value: number, { duration, number, percent }: Voice): string {
  if (LENGTHS.includes(measure)) return duration(value);
  return SHARES.includes(measure) ? percent(value) : number(value);
}

const inSegment = (segment: string | null) => (segment === null ? "" : ` em ${quoted(segment)}`);
const respondents = (count: number, { plural }: Voice) => plural(count, { one: "# inquirido", other: "# inquiridos" });
const respondentsOut = (count: number, { plural }: Voice) =>
  plural(count, { one: "Ficou de fora # inquirido", other: "Ficaram de fora # inquiridos" });
const theAnswersOf = (count: number, { plural }: Voice) =>
  plural(count, { one: "As respostas de # cliente", other: "As respostas de # clientes" });
const customers = (count: number, { plural }: Voice) => plural(count, { one: "# cliente", other: "# clientes" });
const answers = (count: number, { plural }: Voice) => plural(count, { one: "# resposta", other: "# respostas" });
const rows = (count: number, { plural }: Voice) => plural(count, { one: "# linha", other: "# linhas" });
const items = (count: number, { plural }: Voice) => plural(count, { one: "# item", other: "# itens" });
const questions = (count: number, { plural }: Voice) => plural(count, { one: "# pergunta", other: "# perguntas" });
const records = (count: number, { plural }: Voice) => plural(count, { one: "# registo", other: "# registos" });
const place = (index: number, { number }: Voice) => `${number(index)} (a contar de 0)`;

/** No number of this area is greater: a range that ends there has no limit of its own. */
const LARGEST = 1e15;
const limit = (value: number) => (Math.abs(value) < LARGEST ? value : null);

export const quality: Part<"quality"> = {
  "quality/scored": {
    customer: ({ respondents: count }, voice) => `As pontuações vêm das respostas de ${customers(count, voice)}.`,
    agent: ({ respondents: count, columns }, voice) =>
      `Foram pontuadas as respostas de ${respondents(count, voice)}; o instrumento pergunta por ${phrase(COLUMNS, columns, voice)}.`,
  },
  "quality/missing-rule": {
    customer: () => "Há uma regra para as perguntas a que alguém não respondeu.",
    agent: ({ rule, minimum }, voice) =>
      rule === "person-mean" && minimum !== null
        ? `A regra para respostas em falta é esta: a média de um inquirido conta se pelo menos ${voice.percent(minimum)} dos itens tiverem resposta.`
        : `A regra para respostas em falta é esta: ${phrase(MISSING, rule, voice)}.`,
  },
  "quality/aggregated": {
    customer: ({ over }) =>
      `A pontuação global é uma média ${over === "dimensions" ? "das partes do questionário" : "de todas as perguntas"}.`,
    agent: ({ over }, voice) => `A pontuação global não ponderada é ${phrase(OVER, over, voice)}.`,
  },
  "quality/direction-turned": {
    customer: () => "As respostas foram invertidas para que mais alto seja melhor.",
    agent: () => "As respostas foram invertidas (mínimo + máximo - resposta) para que mais alto seja melhor.",
  },
  "quality/no-answers": {
    customer: (params, voice) => `Ninguém deu as respostas necessárias para ${part(params, voice)}.`,
    agent: (params, voice) => `Nenhum inquirido tem o que é preciso para ${line(params, voice)}, por isso não há valor.`,
  },
  "quality/one-respondent": {
    customer: (params, voice) => `Para ${part(params, voice)}, só contam as respostas de um cliente.`,
    agent: (params, voice) => `Para ${line(params, voice)}, só conta um inquirido: há média, mas não há dispersão, intervalo nem teste.`,
  },
  "quality/no-spread": {
    customer: (params, voice) => `Para ${part(params, voice)}, as respostas de todos os clientes são iguais.`,
    agent: (params, voice) =>
      `Para ${line(params, voice)}, todos os inquiridos têm a mesma lacuna: não há t, nem p, nem tamanho do efeito.`,
  },
  "quality/no-small-sample-factor": {
    customer: (params, voice) => `Para ${part(params, voice)}, só contam as respostas de dois clientes.`,
    agent: (params, voice) =>
      `Para ${line(params, voice)}, só contam dois inquiridos: o fator de Hedges precisa de mais, por isso hedges e hedgesAv ficam sem valor.`,
  },
  "quality/no-correlation": {
    customer: (params, voice) => `Para ${part(params, voice)}, todos os clientes esperavam o mesmo ou todos perceberam o mesmo.`,
    agent: (params, voice) =>
      `Para ${line(params, voice)}, a expectativa ou a perceção é igual em todos os inquiridos: não há correlação nem drm.`,
  },
  "quality/no-wilcoxon": {
    customer: () => "Um dos testes ficou de fora, porque as respostas são ponderadas.",
    agent: () => "O teste de Wilcoxon foi pedido, mas fica sem valor em todas as linhas por causa dos pesos amostrais.",
  },
  "quality/no-expectation": {
    customer: () => "O questionário não pergunta o que os clientes esperam, por isso não há comparação com isso.",
    agent: () => "O instrumento só pergunta por perceções, por isso não tem lacuna.",
  },
  "quality/no-importance": {
    customer: () => "Ninguém que tenha respondido a todas as partes disse que importância têm, por isso nenhuma conta mais.",
    agent: () => "Nenhum inquirido com todas as dimensões indicou a importância, por isso não há pontuação ponderada.",
  },
  "quality/importance-not-100": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} sobre a importância não somam 100, ou referem o que não foi perguntado, e ficaram fora da pontuação ponderada.`,
    agent: ({ respondents: count }, voice) =>
      `${respondentsOut(count, voice)} da pontuação ponderada: a importância não soma 100 ou dá pontos ao que o instrumento não tem.`,
  },
  "quality/importance-incomplete": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} não abrangem todas as partes e ficaram fora da pontuação ponderada.`,
    agent: ({ respondents: count }, voice) => `${respondentsOut(count, voice)} da pontuação ponderada, por falta de uma dimensão.`,
  },
  "quality/importance-renormalised": {
    customer: ({ respondents: count }, voice) =>
      `${theAnswersOf(count, voice)} não abrangem todas as partes, por isso a importância foi repartida pelas outras.`,
    agent: ({ respondents: count }, voice) =>
      `A importância dada por ${respondents(count, voice)} a uma dimensão sem respostas foi repartida pelas outras.`,
  },
  "quality/answers-out-of-scale": {
    customer: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "Foi excluída # resposta", other: "Foram excluídas # respostas" })} fora da escala.`,
    agent: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "Foi excluída # resposta", other: "Foram excluídas # respostas" })} fora da escala.`,
  },
  "quality/unknown-items": {
    customer: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "Não contou # resposta que não pertence", other: "Não contaram # respostas que não pertencem" })} a nenhuma pergunta.`,
    agent: ({ answers: count }, voice) =>
      `${voice.plural(count, { one: "Não contou # resposta", other: "Não contaram # respostas" })} a itens que o instrumento não tem.`,
  },
  "quality/empty-responses": {
    customer: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# cliente não deu", other: "# clientes não deram" })} nenhuma resposta utilizável.`,
    agent: ({ respondents: count }, voice) =>
      `${voice.plural(count, { one: "# inquirido não deu", other: "# inquiridos não deram" })} nenhuma resposta utilizável.`,
  },
  "quality/incomplete-responses": {
    customer: ({ respondents: count }, voice) =>
      voice.plural(count, {
        one: "# cliente não respondeu a tudo e não contou.",
        other: "# clientes não responderam a tudo e não contaram.",
      }),
    agent: ({ respondents: count }, voice) => `${respondentsOut(count, voice)} pela regra listwise.`,
  },
  "quality/weights-refused": {
    customer: ({ respondents: count }, voice) => `${theAnswersOf(count, voice)} têm um peso que não se pode usar e ficaram de fora.`,
    agent: ({ respondents: count }, voice) =>
      `${respondentsOut(count, voice)}: um peso amostral tem de ser um número de ${voice.number(0.000001)} a ${voice.number(1_000_000)}.`,
  },
  "quality/sampling-weights": {
    customer: ({ effectiveSize }, { number }) =>
      `As respostas são ponderadas e valem tanto como ${number(effectiveSize)} respostas sem pesos.`,
    agent: ({ designEffect, effectiveSize }, { number }) =>
      `Foram usados pesos amostrais: o efeito do desenho (Kish) é ${number(designEffect)} e deixa uma dimensão da amostra de ${number(effectiveSize)}.`,
  },
  "quality/bootstrapped": {
    customer: ({ resamples }, { number }) =>
      `O intervalo à volta da pontuação foi obtido por novos sorteios entre as respostas (total de sorteios: ${number(resamples)}).`,
    agent: ({ resamples, seed, method }, voice) =>
      `Foi calculado um intervalo bootstrap (${phrase(METHODS, method, voice)}) sobre os inquiridos: ${voice.number(resamples)} reamostragens, semente ${seed}.`,
  },

  "quality/reliability": {
    customer: ({ rows: count, items: of }, voice) =>
      `A coerência das perguntas entre si foi calculada a partir de ${customers(count, voice)} e ${questions(of, voice)}.`,
    agent: ({ rows: count, items: of, missing }, voice) =>
      `O alfa foi calculado a partir de ${rows(count, voice)} e ${items(of, voice)} (respostas em falta: ${phrase(MISSING, missing, voice)}).`,
  },
  "quality/rows-left-out": {
    customer: ({ rows: count }, voice) => `${theAnswersOf(count, voice)} ficaram de fora.`,
    agent: ({ rows: count }, voice) =>
      voice.plural(count, {
        one: "Ficou de fora # linha, por estar vazia ou, na regra listwise, incompleta.",
        other: "Ficaram de fora # linhas, por estarem vazias ou, na regra listwise, incompletas.",
      }),
  },
  "quality/feldt-limits": {
    customer: () => "Há um intervalo à volta da coerência das perguntas entre si.",
    agent: ({ df1, df2 }, { number }) => `Os limites do alfa são os de Feldt, com ${number(df1)} e ${number(df2)} graus de liberdade.`,
  },
  "quality/too-few-rows": {
    customer: () => "Há poucas respostas para se saber se as perguntas são coerentes entre si.",
    agent: ({ rows: count, minimum }, voice) =>
      `Há poucas linhas: um item ou um par de itens tem ${rows(count, voice)}, e o mínimo é ${voice.number(minimum)}.`,
  },
  "quality/too-few-items": {
    customer: () => "Há poucas perguntas para se saber se são coerentes entre si.",
    agent: ({ items: count, minimum }, voice) =>
      `Há poucos itens: o número indicado é ${voice.number(count)}, e o mínimo é ${voice.number(minimum)}.`,
  },
  "quality/constant-item": {
    customer: () => "Toda a gente respondeu o mesmo a uma das perguntas.",
    agent: ({ item }, voice) => `Toda a gente responde o mesmo ao item ${place(item, voice)}, por isso ele não tem correlação.`,
  },
  "quality/alpha-above-one": {
    customer: () =>
      "Não se pode dizer se as perguntas são coerentes entre si, porque clientes diferentes responderam a perguntas diferentes.",
    agent: () => "O alfa é superior a 1: as covariâncias de linhas diferentes não são compatíveis, e os limites de Feldt não valem.",
  },
  "quality/constant-total": {
    customer: () => "O total é igual para toda a gente, por isso não se pode dizer se as perguntas são coerentes entre si.",
    agent: () => "A pontuação total não varia, por isso não há alfa.",
  },
  "quality/negative-alpha": {
    customer: () => "Algumas das perguntas vão contra as outras.",
    agent: ({ items: against }, { list }) =>
      against.length === 0
        ? "O alfa é inferior a 0: os itens covariam em média negativamente, quase sempre porque um item inverso não foi invertido."
        : `O alfa é inferior a 0: os itens covariam em média negativamente, quase sempre porque um item inverso não foi invertido; estes vão contra os restantes: ${list(against.map(quoted))}.`,
  },

  "quality/interval-method": {
    customer: () => "Há um intervalo à volta da pontuação.",
    agent: ({ method }, voice) => `O intervalo foi calculado por este método: ${phrase(METHODS, method, voice)}.`,
  },
  "quality/limit-beyond-scale": {
    customer: () => "O intervalo à volta da pontuação vai além da escala.",
    agent: ({ low, high }, { number }) =>
      `Um limite do intervalo (de ${number(low)} a ${number(high)}) está fora da escala: o método não o corta.`,
  },
  "quality/nothing-answered": () => "Ninguém respondeu, por isso não há pontuação.",
  "quality/too-few-answers": {
    customer: ({ n }, voice) => `Há poucas respostas para se dizer mais: ${voice.number(n)}.`,
    agent: ({ n, minimum }, voice) =>
      `Há poucas respostas para um intervalo ou um teste: ${voice.number(n)}, e o mínimo é ${voice.number(minimum)}.`,
  },
  "quality/equal-answers": {
    customer: () => "As respostas são todas iguais.",
    agent: () => "As respostas são todas iguais: o erro-padrão é 0, e não é possível nenhum teste.",
  },
  "quality/period-left-out": {
    customer: ({ period }) => `O período ${quoted(period)} não conta para a tendência.`,
    agent: ({ period, because }, voice) =>
      `O período ${quoted(period)} não entra nos testes nem no declive, porque ${phrase(LEFT_OUT, because, voice)}.`,
  },
  "quality/test": {
    customer: () => "Testámos se a mudança é mais do que acaso.",
    agent: ({ test }, voice) => `A mudança foi testada com ${phrase(TESTS, test, voice)}.`,
  },
  "quality/not-comparable": {
    customer: (params, voice) => `Não é possível uma comparação para ${part(params, voice)}.`,
    agent: (params, voice) => `Falta a um dos dois relatórios ${line(params, voice)}, por isso não há comparação.`,
  },

  "quality/cross": {
    customer: ({ importance, performance }, { number }) =>
      `A partir de ${number(importance)}, algo conta como importante e, a partir de ${number(performance)}, como bem feito.`,
    agent: ({ method, importance, performance }, voice) =>
      `O cruzamento da grelha está na importância ${voice.number(importance)} e no desempenho ${voice.number(performance)} (${phrase(METHODS, method, voice)}).`,
  },
  "quality/diagonal": {
    customer: () => "Vem primeiro aquilo cuja importância é maior do que a qualidade com que é feito.",
    agent: () => "Foi usada a diagonal: vem primeiro o que tem mais importância do que desempenho, ambos em proporção da sua escala.",
  },
  "quality/weakest": {
    customer: ({ id, tiedWith }, { list, term }) =>
      `${tiedWith.length === 0 ? "A parte mais fraca do nosso serviço é" : "As partes mais fracas do nosso serviço são"} ${list([id, ...tiedWith].map((one) => quoted(term(one))))}.`,
    agent: ({ id, gap, tiedWith }, { list, number, term }) =>
      `A parte com a pontuação mais baixa determina a do conjunto: ${quoted(term(id))}, com ${number(gap)}${tiedWith.length === 0 ? "" : `, tal como ${list(tiedWith.map((one) => quoted(term(one))))}`}.`,
  },
  "quality/need": {
    customer: ({ importance }, { percent }) =>
      `Vemos quanto ficamos aquém, com que certeza, e que importância isso tem para os clientes (${percent(importance)}).`,
    agent: ({ shortfall, importance, certainty }, { number, percent }) =>
      `A necessidade é o produto de um défice de ${number(shortfall)}, uma importância de ${percent(importance)} e uma certeza de ${percent(certainty)}.`,
  },
  "quality/equal-importance": {
    customer: () => "Não sabemos o que importa mais aos clientes, por isso todas as partes contam o mesmo.",
    agent: () => "Não se conhece nenhuma importância, por isso todas as dimensões contam o mesmo.",
  },
  "quality/not-planned": {
    customer: ({ id, because }, voice) =>
      `Não planeamos nenhuma melhoria em ${quoted(voice.term(id))}, porque ${phrase(NOT_PLANNED, because, voice)}.`,
    agent: ({ id, because }, voice) =>
      `A dimensão ${quoted(voice.term(id))} não está no plano, porque ${phrase(NOT_PLANNED, because, voice)}.`,
  },
  "quality/kano-tie": {
    customer: () => "Os clientes estão divididos quanto a isto.",
    agent: ({ classes }, voice) =>
      `Estas classes de Kano partilham a contagem mais alta: ${voice.list(classes.map((one) => phrase(KANO, one, voice)))}; foi escolhida a primeira pela ordem M, O, A, I.`,
  },
  "quality/kano-counted": {
    customer: ({ answers: count }, voice) => `Este resultado assenta em ${answers(count, voice)}.`,
    agent: ({ answers: count, reversed, questionable }, voice) =>
      `A classe assenta em ${answers(count, voice)}; não entram nos coeficientes as inversas (${voice.number(reversed)}) nem as duvidosas (${voice.number(questionable)}).`,
  },

  "quality/measured": {
    customer: ({ measure, segment, records: count }, voice) =>
      `${voice.title(measure)}${inSegment(segment)}: foi medido em ${records(count, voice)}.`,
    agent: ({ measure, segment, records: count }, voice) =>
      `A medida ${quoted(voice.term(measure))}${inSegment(segment)} foi calculada em ${records(count, voice)}.`,
  },
  "quality/nothing-measured": {
    customer: ({ measure, segment }, { title }) => `${title(measure)}${inSegment(segment)}: não foi medido nada.`,
    agent: ({ measure, segment }, { term }) =>
      `Há uma norma para ${quoted(term(measure))}${inSegment(segment)}, mas não há nenhum registo para comparar.`,
  },
  "quality/standard-met": ({ measure, segment, target, value }, voice) =>
    `${voice.title(measure)}${inSegment(segment)}: a norma de ${amount(measure, target, voice)} é cumprida com ${amount(measure, value, voice)}.`,
  "quality/standard-missed": ({ measure, segment, target, value }, voice) =>
    `${voice.title(measure)}${inSegment(segment)}: a norma de ${amount(measure, target, voice)} não é cumprida com ${amount(measure, value, voice)}.`,
  "quality/service-gap": {
    customer: ({ from, to }, voice) =>
      `Comparamos dois lados do nosso serviço: ${phrase(SIDES, from, voice)} e ${phrase(SIDES, to, voice)}.`,
    agent: ({ gap, from, to }, voice) =>
      `${capital(gapOf(gap, voice))} vai ${de(phrase(SIDES, from, voice))} até ${ao(phrase(SIDES, to, voice))}.`,
  },
  "quality/side-missing": {
    customer: ({ side }, voice) => `Não se conhece um dos lados de uma comparação: ${phrase(SIDES, side, voice)}.`,
    agent: ({ gap, side }, voice) =>
      `${capital(gapOf(gap, voice))} não tem valor, porque não se conhece um dos lados: ${phrase(SIDES, side, voice)}.`,
  },
  "quality/own-numbers": {
    customer: () => "Este valor assenta nos nossos próprios números.",
    agent: ({ figure }) => `Os valores de ${quoted(figure)} assentam nos números indicados.`,
  },
  "quality/undefined-ratio": {
    customer: () => "Um dos valores não pode ser calculado com os nossos números.",
    agent: ({ figure, because }, voice) => `O indicador ${quoted(figure)} não tem valor: ${phrase(UNDEFINED, because, voice)}.`,
  },

  "quality/invalid-number": {
    customer: () => "Um dos números está fora do que é possível.",
    agent: ({ name, value, minimum, maximum }, voice) =>
      `O valor ${quoted(name)} tem de ser ${limits(limit(minimum), limit(maximum), value, voice)}; ${given(value, voice)}.`,
  },
  "quality/unknown-choice": {
    customer: () => "Uma das opções não é conhecida.",
    agent: ({ name, value, known }, voice) =>
      value === null
        ? `Falta a opção ${quoted(name)} (${choices(known, voice)}).`
        : `A opção ${quoted(name)} não pode ser ${quoted(value)} (${choices(known, voice)}).`,
  },
  "quality/out-of-scale": {
    customer: ({ item, minimum, maximum }, { number }) =>
      `Uma resposta à pergunta ${quoted(item)} não está entre ${number(minimum)} e ${number(maximum)}.`,
    agent: ({ respondentId, index, item, column, answer, minimum, maximum }, voice) =>
      `No questionário ${place(index, voice)}${respondentId === null ? "" : ` de ${quoted(respondentId)}`}, a resposta ao item ${quoted(item)} (${voice.term(column)}) está fora da escala de ${voice.number(minimum)} a ${voice.number(maximum)}: ${given(answer, voice)}.`,
  },
  "quality/answer-out-of-scale": {
    customer: ({ minimum, maximum }, { number }) => `Uma resposta não está entre ${number(minimum)} e ${number(maximum)}.`,
    agent: ({ index, answer, minimum, maximum }, voice) =>
      `A resposta ${place(index, voice)} está fora da escala de ${voice.number(minimum)} a ${voice.number(maximum)}: ${given(answer, voice)}.`,
  },
  "quality/not-a-recommendation-score": {
    customer: () => "Uma resposta não é um número inteiro de 0 a 10.",
    agent: ({ index, answer }, voice) =>
      `A resposta ${place(index, voice)} tem de ser um número inteiro de 0 a 10 para um net promoter score; ${given(answer, voice)}.`,
  },
  "quality/uneven-rows": {
    customer: () => "As respostas não têm todas o mesmo número de perguntas.",
    agent: ({ row, expected, found }, voice) =>
      `A linha ${place(row, voice)} tem ${items(found, voice)}, e a primeira tem ${voice.number(expected)}.`,
  },
  "quality/different-instruments": {
    customer: () => "Os dois inquéritos fazem perguntas diferentes, por isso não podem ser comparados.",
    agent: ({ before, after }) => `Os dois relatórios são de instrumentos diferentes: ${quoted(before)} e ${quoted(after)}.`,
  },
  "quality/invalid-instant": {
    customer: () => "Uma das horas que temos registadas não pode estar certa.",
    agent: ({ index, field }, voice) =>
      index === null
        ? `O argumento ${quoted(field)} não é um instante: corrija-o.`
        : `O campo ${quoted(field)} do registo ${place(index, voice)} não é um instante: corrija-o.`,
  },
  "quality/ends-before-start": {
    customer: () => "Há algo nos nossos registos que termina antes de começar.",
    agent: ({ index, start, end }, voice) =>
      `No registo ${place(index, voice)}, o fim (${quoted(end)}) é anterior ao início (${quoted(start)}).`,
  },
  "quality/duplicate-id": {
    customer: ({ id }) => `${quoted(id)} está duas vezes na lista.`,
    agent: ({ id }) => `Há dois itens com o id ${quoted(id)}: dê outro a um deles.`,
  },
  "quality/unknown-id": {
    customer: () => "Foi referido algo que o inquérito não tem.",
    agent: ({ id, known }, voice) => `O relatório não tem ${quoted(id)} (${choices(known, voice)}).`,
  },
  "quality/stopped": {
    customer: () => "O trabalho foi interrompido antes do fim.",
    agent: ({ done, total }, voice) => `O trabalho foi interrompido em ${outOf(done, total, voice)}.`,
  },
};
