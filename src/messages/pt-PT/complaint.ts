import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { capital, choices, de, duty, em, given, isDuty, phrase, quoted, remedyOf, the } from "./words.js";

/** What a judgement is about, with its article. */
const AXES: Readonly<Record<string, string>> = { flag: "o sinal de alerta", threats: "as ameaças", repeat: "a repetição do contacto" };
const axisOf = (axis: string, voice: Voice) => (Object.hasOwn(AXES, axis) ? (AXES[axis] as string) : the(axis, "o ponto", voice));

const ANSWERS: Readonly<Record<string, string>> = { true: "sim", false: "não" };
const answerOf = (value: string, voice: Voice) => phrase(ANSWERS, value, voice);

/** Criteria, where a high rating is a bad one, with their article. */
const CRITERIA: Readonly<Record<string, string>> = { safety: "o risco para a saúde ou a segurança" };
const criterionOf = (criterion: string, voice: Voice) =>
  Object.hasOwn(CRITERIA, criterion) ? (CRITERIA[criterion] as string) : the(criterion, "o critério", voice);

/** Levels of a criterion of ISO 10002. */
const LEVELS: Readonly<Record<string, string>> = { 0: "nenhum", 1: "algum", 2: "grave", 3: "extremo" };
const levelOf = (level: number, voice: Voice) => phrase(LEVELS, String(level), voice);

/** Events from which duties run. */
const ANCHORS: Readonly<Record<string, string>> = {
  received: "a receção da reclamação",
  registered: "o registo da reclamação",
  forwarded: "o encaminhamento da reclamação",
  historyRequested: "o pedido do histórico",
  called: "a chamada",
  acknowledged: "a confirmação de receção",
  replied: "a resposta final",
  resolved: "a resolução",
  closed: "o encerramento da reclamação",
  misdirected: "a receção de uma reclamação dirigida a outra entidade",
  resolvedInSummary: "a resolução sumária",
};

function length(amount: number, unit: string, { plural, number, term }: Voice): string {
  switch (unit) {
    case "hours":
      return plural(amount, { one: "# hora", other: "# horas" });
    case "calendar-days":
      return plural(amount, { one: "# dia de calendário", other: "# dias de calendário" });
    case "business-days":
      return plural(amount, { one: "# dia útil", other: "# dias úteis" });
    case "weeks":
      return plural(amount, { one: "# semana", other: "# semanas" });
    case "months":
      return plural(amount, { one: "# mês", other: "# meses" });
    case "years":
      return plural(amount, { one: "# ano", other: "# anos" });
    default:
      return `${number(amount)} ${term(unit)}`;
  }
}

/** What the customer may expect at a stage, with the words for the time in which it is due. */
function dueText(stage: string, day: string, counted: string, voice: Voice): string {
  switch (stage) {
    case "external-window-opens":
      return `A lei permite-lhe levar a sua reclamação a uma entidade externa a partir de ${day}${counted}.`;
    case "external-window-closes":
      return `A lei permite-lhe levar a sua reclamação a uma entidade externa até ${day}${counted}.`;
    case "retention-ends":
      return `A lei obriga-nos a conservar os registos da sua reclamação até ${day}${counted}.`;
    default:
      return `A lei dá-nos até ${day}${counted} para ${duty(stage, voice)}.`;
  }
}

const stageOf = (stage: string, voice: Voice) => the(stage, "a etapa", voice);

/** The time for a stage, to the customer. */
function timeFor(stage: string, voice: Voice): string {
  return isDuty(stage) ? `o nosso prazo para ${duty(stage, voice)}` : `o prazo para ${stageOf(stage, voice)}`;
}

const points = (count: number, { plural }: Voice) => plural(count, { one: "# ponto", other: "# pontos" });
const labelsOf = (count: number, { plural }: Voice) => plural(count, { one: "# etiqueta", other: "# etiquetas" });
const place = (index: number, { number }: Voice) => `${number(index)} (a contar de 0)`;

const PROBLEMS: Readonly<Record<string, string>> = {
  shape: "as partes não são as do esquema",
  prefix: "começa com outro prefixo",
  year: "falta o ano no lugar dele",
  sequence: "falta o número no lugar dele",
  check: "o controlo tem outra forma",
  count: "a contagem não é um número inteiro a partir de 0",
  size: "o tamanho não é superior a 0",
  "count-above-size": "há mais casos afetados do que os que existem",
};

const SCHEME: Readonly<Record<string, string>> = {
  prefix: "o prefixo tem de ser uma letra maiúscula e até sete maiúsculas ou algarismos",
  digits: "a sequência tem de ter de 3 a 12 algarismos",
  check: "o controlo é desconhecido",
};

const SIDES: Readonly<Record<string, string>> = { above: "acima", below: "abaixo" };

/** The level to which a case goes up; none above the matrix. */
interface GoesUp {
  readonly ruleId: string;
  readonly levelId: string | null;
}

export const complaint: Part<"complaint"> = {
  "complaint/phrase-found": {
    customer: ({ axis, value, quote }, voice) => `Entendemos as suas palavras ${quoted(quote)} como ${readingOf(axis, value, voice)}.`,
    agent: ({ ruleSetId, axis, value, quote, start, end, weight }, voice) =>
      `As palavras ${quoted(quote)} apontam para ${pointer(axis, value, voice)} (regras ${ruleSetId}, carateres ${voice.number(start)} a ${voice.number(end)}, peso ${voice.number(weight)}).`,
  },
  "complaint/phrase-negated": {
    customer: ({ axis, value, quote, negation }, voice) =>
      `Escreveu ${quoted(negation)} antes de ${quoted(quote)}, por isso não o entendemos como ${readingOf(axis, value, voice)}.`,
    agent: ({ ruleSetId, axis, value, quote, negation, start, end }, voice) =>
      `A palavra ${quoted(negation)} anula ${quoted(quote)}, que apontaria para ${pointer(axis, value, voice)} (regras ${ruleSetId}, carateres ${voice.number(start)} a ${voice.number(end)}).`,
  },
  "complaint/nothing-found": {
    customer: ({ axis }, voice) => `Não encontrámos nada na sua mensagem sobre este ponto: ${axisOf(axis, voice)}.`,
    agent: ({ axis }, voice) => `Nem as regras nem um modelo encontraram nada sobre este ponto: ${axisOf(axis, voice)}.`,
  },
  "complaint/model-predicted": {
    customer: ({ axis, label }, voice) => `O nosso programa entende a sua mensagem como ${readingOf(axis, label, voice)}.`,
    agent: ({ modelId, axis, label, probability, margin, evidence }, voice) =>
      `O modelo ${modelId} escolheu ${pointer(axis, label, voice)}, com uma probabilidade de ${voice.percent(probability)} e ${voice.percent(margin)} de avanço sobre o seguinte${evidence.length === 0 ? "" : `, por causa de ${voice.list(evidence.map(quoted))}`}.`,
  },
  "complaint/model-abstained": {
    customer: ({ axis }, voice) => `O nosso programa não teve certeza suficiente sobre este ponto da sua mensagem: ${axisOf(axis, voice)}.`,
    agent: ({ modelId, axis, label, probability, margin, minProbability, minMargin }, voice) =>
      `O modelo ${modelId} não teve certeza suficiente para escolher: inclinava-se para ${pointer(axis, label, voice)}, com uma probabilidade de ${voice.percent(probability)} (mínimo ${voice.percent(minProbability)}) e ${voice.percent(margin)} de avanço sobre o seguinte (mínimo ${voice.percent(minMargin)}).`,
  },
  "complaint/sources-differ": {
    customer: ({ rule, model, decidedBy }, voice) =>
      `A sua mensagem pode ser entendida de duas formas, como ${quoted(voice.term(rule))} ou como ${quoted(voice.term(model))}; entendemo-la como ${quoted(voice.term(decidedBy === "rule" ? rule : model))}.`,
    agent: ({ axis, rule, model, decidedBy }, voice) =>
      `Sobre ${axisOf(axis, voice)}, as regras dizem ${quoted(voice.term(rule))} e o modelo diz ${quoted(voice.term(model))}; ${decidedBy === "rule" ? "decidiram as regras" : "decidiu o modelo"}.`,
  },
  "complaint/remedy-makes-claim": {
    customer: ({ remedy }, voice) =>
      `Pede-nos ${remedyOf(remedy, voice)}, por isso a sua mensagem conta como reclamação com pedido de solução.`,
    agent: ({ remedy }, voice) => `O cliente pede ${remedyOf(remedy, voice)}, por isso o contacto é uma reclamação com pedido de solução.`,
  },
  "complaint/language-given": {
    customer: ({ language }, voice) => `Temos a sua mensagem registada como escrita em ${voice.language(language)}.`,
    agent: ({ language }, voice) => `A língua foi indicada com o contacto: ${voice.language(language)}.`,
  },
  "complaint/language-guessed": {
    customer: ({ language }, voice) => `Reconhecemos a língua da sua mensagem: ${voice.language(language)}.`,
    agent: ({ language, share }, voice) =>
      share === null
        ? `Um detetor de línguas reconheceu a do contacto: ${voice.language(language)}.`
        : `A língua reconhecida no contacto é ${voice.language(language)}: apontam para ela ${voice.percent(share)} das palavras conhecidas em alguma língua.`,
  },
  "complaint/language-unknown": {
    customer: () => "Não reconhecemos a língua da sua mensagem.",
    agent: () => "A língua é desconhecida: foram tentadas as regras de todas as línguas.",
  },
  "complaint/text-cut": {
    customer: ({ read, length: all }, { number }) =>
      `A sua mensagem é muito longa: só vimos os primeiros ${number(read)} dos seus ${number(all)} carateres.`,
    agent: ({ read, length: all }, { number }) => `Só foram vistos os primeiros ${number(read)} dos ${number(all)} carateres do texto.`,
  },
  "complaint/criterion-raised": {
    customer: ({ criterion, level }, voice) =>
      `O que nos contou faz subir a nossa avaliação ${de(criterionOf(criterion, voice))} para o nível ${quoted(levelOf(level, voice))}.`,
    agent: ({ criterion, level, ruleId }, voice) =>
      `A regra ${quoted(ruleId)} fez subir a avaliação ${de(criterionOf(criterion, voice))} para ${voice.number(level)} em 3, nível ${quoted(levelOf(level, voice))}.`,
  },
  "complaint/criterion-scored": {
    customer: ({ criterion, level }, voice) =>
      `Na nossa avaliação do seu caso, ${criterionOf(criterion, voice)} está no nível ${quoted(levelOf(level, voice))}.`,
    agent: ({ criterion, level }, voice) =>
      `A avaliação ${de(criterionOf(criterion, voice))} é de ${voice.number(level)} em 3, nível ${quoted(levelOf(level, voice))}.`,
  },
  "complaint/action-not-possible": {
    customer: () => "O seu caso exigiria uma ação imediata, mas ela não é possível, por isso conta com um nível de urgência a menos.",
    agent: ({ needed, urgency }, { number }) =>
      `É necessária ação imediata (${number(needed)} em 3), mas não é possível, por isso a urgência desce um nível: ${number(urgency)}.`,
  },
  "complaint/several-parties": {
    customer: ({ parties }, { plural }) =>
      `${plural(parties, { one: "# parte tem", other: "# partes têm" })} de agir no seu caso, o que o torna mais difícil de resolver.`,
    agent: ({ parties }, { plural }) =>
      `${plural(parties, { one: "# parte tem", other: "# partes têm" })} de agir: cada uma além da primeira faz subir a dificuldade um nível.`,
  },
  "complaint/matrix-cell": {
    customer: ({ priority }, { term }) => `Pelo impacto e pela urgência, a prioridade do seu caso é ${term(priority)}.`,
    agent: ({ impact, urgency, priority }, { number, term }) =>
      `Na matriz de prioridades, o impacto ${number(impact)} e a urgência ${number(urgency)} dão a prioridade ${term(priority)}.`,
  },
  "complaint/safety-override": {
    customer: ({ priority }, { term }) => `A segurança está acima de tudo: a prioridade do seu caso é ${term(priority)}.`,
    agent: ({ safety, priority }, { number, term }) =>
      `O risco para a saúde ou a segurança, avaliado em ${number(safety)} em 3, está acima da matriz de prioridades: a prioridade é ${term(priority)}.`,
  },
  "complaint/overruled": {
    customer: ({ axis, from, to }, voice) =>
      `Uma pessoa da nossa equipa mudou ${axisOf(axis, voice)} de ${quoted(answerOf(from, voice))} para ${quoted(answerOf(to, voice))}.`,
    agent: ({ axis, from, to, person, why }, voice) =>
      `${person} mudou ${axisOf(axis, voice)} de ${quoted(answerOf(from, voice))} para ${quoted(answerOf(to, voice))}: ${quoted(why)}.`,
  },
  "complaint/within-authority": {
    customer: ({ remedy }, voice) => `A nossa empresa pode decidir isto: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, limit, currency }, voice) =>
      limit === null
        ? `O nível ${quoted(levelId)} pode decidir isto: ${remedyOf(remedy, voice)}.`
        : `O nível ${quoted(levelId)} pode decidir isto: ${remedyOf(remedy, voice)}, até ${voice.money(limit, currency)}.`,
  },
  "complaint/beyond-authority": {
    customer: ({ remedy }, voice) => `Isto tem de ser decidido num nível superior: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, limit, currency }, voice) => {
      if (levelId === "") return `Nenhum nível pode decidir isto: ${remedyOf(remedy, voice)}.`;
      return limit === null
        ? `O nível ${quoted(levelId)} não pode decidir isto: ${remedyOf(remedy, voice)}.`
        : `O montante está acima do nível ${quoted(levelId)}, que só pode decidir isto até ${voice.money(limit, currency)}: ${remedyOf(remedy, voice)}.`;
    },
  },
  "complaint/must-go-up": {
    customer: () => "O seu caso sobe a um nível superior, seja qual for o montante.",
    agent: ({ ruleId, levelId }: GoesUp) =>
      levelId === null
        ? `A regra ${quoted(ruleId)} faz subir o caso acima do nível mais alto, seja qual for o montante.`
        : `A regra ${quoted(ruleId)} faz subir o caso ao nível ${quoted(levelId)}, seja qual for o montante.`,
  },
  "complaint/duty-runs": {
    customer: ({ stage, amount, unit, startsOn, dueOn }, voice) =>
      dueText(stage, voice.date(dueOn), ` (${length(amount, unit, voice)} a partir de ${voice.date(startsOn)})`, voice),
    agent: ({ dutiesId, stage, amount, unit, startsOn, dueOn }, voice) =>
      `Segundo ${dutiesId}, o prazo para ${stageOf(stage, voice)} é de ${length(amount, unit, voice)}: de ${voice.date(startsOn)} até ${voice.date(dueOn)}.`,
  },
  "complaint/duty-not-started": {
    customer: ({ stage, anchor }, voice) =>
      `${capital(timeFor(stage, voice))} ainda não começou, porque não temos registo ${de(phrase(ANCHORS, anchor, voice))}.`,
    agent: ({ dutiesId, stage, anchor }, voice) =>
      `Segundo ${dutiesId}, o prazo para ${stageOf(stage, voice)} ainda não começou: conta a partir ${de(phrase(ANCHORS, anchor, voice))}, de que não há registo.`,
  },
  "complaint/duty-extended": {
    customer: ({ stage, from, to }, voice) =>
      `${capital(timeFor(stage, voice))} foi prolongado, como a lei permite, de ${voice.date(from)} para ${voice.date(to)}.`,
    agent: ({ dutiesId, stage, from, to }, voice) =>
      `Segundo ${dutiesId}, o prazo para ${stageOf(stage, voice)} foi prolongado de ${voice.date(from)} para ${voice.date(to)}.`,
  },
  "complaint/extension-refused": {
    customer: ({ stage, why }, voice) => {
      const time = timeFor(stage, voice);
      switch (why) {
        case "none-known":
          return `Não conhecemos nenhuma regra que nos permita prolongar ${time}.`;
        case "none-allowed":
          return `A lei não nos permite prolongar ${time}.`;
        case "before-start":
          return `Ainda era cedo para prolongar ${time}, que não tinha começado.`;
        case "too-late":
          return `Já era tarde para prolongar ${time}.`;
        case "too-long":
          return `A lei não nos permite prolongar ${time} até à data que indicámos.`;
        default:
          return `A data que indicámos não prolonga ${time}.`;
      }
    },
    agent: ({ dutiesId, stage, why }, voice) => {
      const name = stageOf(stage, voice);
      switch (why) {
        case "none-known":
          return `Segundo ${dutiesId}, não se conhece nenhum prolongamento do prazo para ${name}, por isso o prolongamento não conta.`;
        case "none-allowed":
          return `Segundo ${dutiesId}, o prazo para ${name} não pode ser prolongado, por isso o prolongamento não conta.`;
        case "before-start":
          return `Segundo ${dutiesId}, o prolongamento do prazo para ${name} foi declarado antes do início do prazo, por isso não conta.`;
        case "too-late":
          return `Segundo ${dutiesId}, o prolongamento do prazo para ${name} foi declarado tarde demais, por isso não conta.`;
        case "too-long":
          return `Segundo ${dutiesId}, a nova data para ${name} é posterior ao permitido, por isso o prolongamento não conta.`;
        default:
          return `Segundo ${dutiesId}, a nova data para ${name} não é posterior ao prazo que já existe, por isso o prolongamento não conta.`;
      }
    },
  },
  "complaint/duty-ended": {
    customer: ({ stage, anchor, from, to }, voice) =>
      `Isto passa de ${voice.date(from)} para ${voice.date(to)}: ${voice.term(stage)}; o motivo é ${phrase(ANCHORS, anchor, voice)}.`,
    agent: ({ dutiesId, stage, anchor, from, to }, voice) =>
      `Segundo ${dutiesId}, isto passou de ${voice.date(from)} para ${voice.date(to)}: ${voice.term(stage)}; o motivo é ${phrase(ANCHORS, anchor, voice)}.`,
  },
  "complaint/duty-lifted": {
    customer: ({ stage, by: other }, voice) =>
      `${isDuty(stage) ? `Já não temos de ${duty(stage, voice)}` : `Já não conta ${stageOf(stage, voice)}`}, porque outra coisa foi feita a tempo: ${voice.term(other)}.`,
    agent: ({ dutiesId, stage, by: other }, voice) =>
      `Segundo ${dutiesId}, deixou de ser exigido este passo: ${voice.term(stage)}; outro foi feito a tempo: ${voice.term(other)}.`,
  },
  "complaint/duty-done": {
    customer: ({ stage, doneAt, late }, voice) =>
      `${capital(voice.term(stage))}: este passo foi dado ${em(voice.instant(doneAt))}, ${late ? "depois do prazo" : "dentro do prazo"}.`,
    agent: ({ dutiesId, stage, doneAt, late }, voice) =>
      `Segundo ${dutiesId}, este passo foi dado ${em(voice.instant(doneAt))}, ${late ? "depois do prazo" : "dentro do prazo"}: ${voice.term(stage)}.`,
  },
  "complaint/chart-signal": {
    customer: ({ label, side }) => `Em ${quoted(label)} houve ${side === "above" ? "mais" : "menos"} reclamações do que o acaso explica.`,
    agent: ({ rule, label, side, value, limit }, voice) =>
      `Em ${quoted(label)}, o gráfico quebra uma regra de sequência (${voice.term(rule)}): o valor ${voice.number(value)} está ${phrase(SIDES, side, voice)} do ${rule === "beyond-limit" ? "limite" : "centro"}, ${voice.number(limit)}.`,
  },
  "complaint/chart-stable": {
    customer: (params, voice) =>
      `Ao longo de ${points(params.points, voice)} no tempo, as reclamações não variaram mais do que o acaso explica.`,
    agent: ({ points: count, centre }, voice) =>
      `Nenhuma regra de sequência é quebrada em ${points(count, voice)}: a variação em torno do centro ${voice.number(centre)} é ruído.`,
  },
  "complaint/chart-short": {
    customer: ({ points: count, least }, voice) =>
      `Há poucos dados para distinguir uma mudança do acaso: ${points(count, voice)} no tempo, e o mínimo é ${voice.number(least)}.`,
    agent: ({ points: count, least }, voice) =>
      `O gráfico tem ${points(count, voice)}: com menos de ${voice.number(least)}, as regras de sequência pouco dizem.`,
  },

  "complaint/our-mistake": {
    customer: ({ what }) => `Cometemos um erro: ${quoted(what)}.`,
    agent: ({ what }) => `O erro foi nosso: ${quoted(what)}.`,
  },
  "complaint/not-as-agreed": {
    customer: ({ what }) => `O que recebeu não era o acordado: ${quoted(what)}.`,
    agent: ({ what }) => `O produto ou serviço não era o acordado: ${quoted(what)}.`,
  },
  "complaint/goodwill": {
    customer: ({ remedy }, voice) => `Resolvemos o caso por cortesia, sem reconhecer uma obrigação: ${remedyOf(remedy, voice)}.`,
    agent: ({ remedy }, voice) => `O caso resolve-se por cortesia, sem reconhecer uma obrigação: ${remedyOf(remedy, voice)}.`,
  },
  "complaint/out-of-time": {
    customer: ({ termEndedOn, receivedOn }, { date }) =>
      `O prazo para isto terminou ${em(date(termEndedOn))}, e recebemos a sua reclamação ${em(date(receivedOn))}.`,
    agent: ({ termEndedOn, receivedOn }, { date }) =>
      `O prazo terminou ${em(date(termEndedOn))}, e a reclamação só foi recebida depois, ${em(date(receivedOn))}.`,
  },
  "complaint/cause-excluded": {
    customer: ({ cause }) => `A causa do problema é uma das que a cobertura exclui: ${quoted(cause)}.`,
    agent: ({ cause }) => `A cobertura exclui a causa: ${quoted(cause)}.`,
  },
  "complaint/no-fault-found": {
    customer: ({ examinedOn }, { date }) => `Procurámos a avaria ${em(date(examinedOn))} e não a encontrámos.`,
    agent: ({ examinedOn }, { date }) => `A avaria foi procurada ${em(date(examinedOn))} e não foi encontrada.`,
  },
  "complaint/as-agreed": {
    customer: ({ clause }) => `O que recebeu está de acordo com o seu contrato: ${quoted(clause)}.`,
    agent: ({ clause }) => `O produto ou serviço está de acordo com o contrato: ${quoted(clause)}.`,
  },
  "complaint/evidence-missing": {
    customer: ({ document, askedOn }, { date }) => `Pedimos-lhe um documento ${em(date(askedOn))} e não o recebemos: ${quoted(document)}.`,
    agent: ({ document, askedOn }, { date }) =>
      `Foi pedido um documento ao cliente ${em(date(askedOn))}, e ele não o enviou: ${quoted(document)}.`,
  },
  "complaint/already-settled": {
    customer: ({ reference, settledOn }, { date }) =>
      `Já respondemos à mesma reclamação ${em(date(settledOn))}, com o número ${quoted(reference)}.`,
    agent: ({ reference, settledOn }, { date }) =>
      `A mesma reclamação já teve resposta ${em(date(settledOn))}, com o número ${quoted(reference)}.`,
  },
  "complaint/not-our-duty": {
    customer: ({ party }) => `É outra entidade que responde por isto: ${quoted(party)}.`,
    agent: ({ party }) => `É outra parte que responde por isto: ${quoted(party)}.`,
  },
  "complaint/remedy-disproportionate": {
    customer: ({ asked, offered }, voice) =>
      `Pediu ${remedyOf(asked, voice)}, com um custo acima do que a lei permite exigir, por isso oferecemos-lhe outra solução: ${remedyOf(offered, voice)}.`,
    agent: ({ asked, offered }, voice) =>
      `O que foi pedido (${remedyOf(asked, voice)}) tem um custo acima do que a lei permite exigir; oferece-se outra solução: ${remedyOf(offered, voice)}.`,
  },
  "complaint/withdrawn-by-customer": {
    customer: ({ on }, { date }) => `Retirou a sua reclamação ${em(date(on))}.`,
    agent: ({ on }, { date }) => `O cliente retirou a reclamação ${em(date(on))}.`,
  },

  "complaint/too-few-labels": {
    customer: () => "Há poucos tipos de exemplos com que aprender.",
    agent: ({ labels, least }, voice) =>
      `Os exemplos têm ${labelsOf(labels, voice)}; um modelo precisa, no mínimo, de ${voice.number(least)}.`,
  },
  "complaint/too-many-labels": {
    customer: () => "Há demasiados tipos de exemplos com que aprender.",
    agent: ({ labels, most }, voice) =>
      `Os exemplos têm ${labelsOf(labels, voice)}, mais de ${voice.number(most)}: talvez se tenha tomado um id por uma etiqueta.`,
  },
  "complaint/empty-text": {
    customer: () => "Um dos exemplos não tem texto.",
    agent: ({ index }, voice) => `O texto do exemplo ${place(index, voice)} não tem letras, algarismos nem sinais: retire-o.`,
  },
  "complaint/empty-label": {
    customer: () => "Um dos exemplos não tem etiqueta.",
    agent: ({ index }, voice) => `A etiqueta do exemplo ${place(index, voice)} está vazia: dê-lhe uma ou retire-o.`,
  },
  "complaint/too-few-examples": {
    customer: () => "Há poucos exemplos com que aprender.",
    agent: ({ examples, least }, { number, plural }) =>
      `Há ${plural(examples, { one: "# exemplo", other: "# exemplos" })}, e o mínimo é ${number(least)}.`,
  },
  "complaint/stopped": {
    customer: () => "O trabalho foi interrompido antes do fim.",
    agent: ({ done, total }, { number }) => `O trabalho foi interrompido em ${number(done)} de ${number(total)}.`,
  },
  "complaint/nothing-to-read": {
    customer: () => "Não há nada na sua mensagem que possamos ler.",
    agent: ({ length: all }, { plural }) =>
      `O texto (${plural(all, { one: "# caráter", other: "# carateres" })}) não tem letras, algarismos nem sinais para ler.`,
  },
  "complaint/invalid-instant": {
    customer: () => "Uma das horas registadas com a sua mensagem não pode estar certa.",
    agent: ({ argument }) => `O facto ${quoted(argument)} não é um instante: corrija-o.`,
  },
  "complaint/level-out-of-range": {
    customer: () => "O seu caso não pode ser avaliado, porque um dos valores é impossível.",
    agent: ({ criterion, minimum, maximum }, { number, term }) =>
      maximum === null
        ? `O valor de ${quoted(term(criterion))} tem de ser um número inteiro a partir de ${number(minimum)}.`
        : `O valor de ${quoted(term(criterion))} tem de ser um número inteiro de ${number(minimum)} a ${number(maximum)}.`,
  },
  "complaint/other-currency": {
    customer: ({ currency, expected }) => `O montante está em ${currency}, e nós decidimos sobre montantes em ${expected}.`,
    agent: ({ currency, expected }) =>
      `O montante está em ${currency}, mas a matriz de decisão está em ${expected}: indique-o em ${expected}.`,
  },
  "complaint/invalid-amount": {
    customer: () => "O montante não pode estar certo.",
    agent: ({ amount }, voice) =>
      `O montante tem de ser um número inteiro de unidades monetárias mínimas, a partir de 0; ${given(amount, voice)}.`,
  },
  "complaint/invalid-scheme": {
    customer: () => "Não podemos atribuir um número ao seu caso.",
    agent: ({ problem, allowed }, voice) =>
      `O esquema de numeração dos casos não pode ser usado: ${phrase(SCHEME, problem, voice)}${problem === "check" ? ` (conhecidos: ${allowed})` : ""}.`,
  },
  "complaint/year-out-of-range": {
    customer: () => "Não podemos atribuir um número ao seu caso, porque o ano não pode estar certo.",
    agent: ({ year, minimum, maximum }) =>
      `O ano tem de ser um número inteiro de ${minimum} a ${maximum}; ${Number.isNaN(year) ? "não foi indicado nenhum número" : `foi indicado ${year}`}.`,
  },
  "complaint/sequence-out-of-range": {
    customer: () => "Não podemos atribuir um número ao seu caso, porque os números deste ano não chegam tão longe.",
    agent: ({ sequence, minimum, maximum }, voice) =>
      `A sequência tem de ser um número inteiro de ${voice.number(minimum)} a ${voice.number(maximum)}; ${given(sequence, voice)}.`,
  },
  "complaint/protocol-malformed": {
    customer: ({ text, example }) => `${quoted(text)} não é um dos nossos números de caso, que são como ${quoted(example)}.`,
    agent: ({ text, problem, example }, voice) =>
      `${quoted(text)} não é um número deste esquema (exemplo: ${quoted(example)}): ${phrase(PROBLEMS, problem, voice)}.`,
  },
  "complaint/protocol-check-failed": {
    customer: ({ text }) => `Há um engano no número de caso ${quoted(text)}: por favor, verifique-o de novo.`,
    agent: ({ text, given: found, expected }) =>
      `Há um caráter errado em ${quoted(text)}: o controlo é ${quoted(found)}, e o certo seria ${quoted(expected)}.`,
  },
  "complaint/unknown-duties": {
    customer: () => "Não temos as regras de resposta que foram pedidas.",
    agent: ({ id, known }, voice) => `Não há deveres de resposta ${quoted(id)} (${choices(known, voice)}).`,
  },
  "complaint/duties-not-in-force": {
    customer: ({ on }, { date }) => `As regras de resposta que foram pedidas não estavam em vigor ${em(date(on))}.`,
    agent: ({ id, on }, { date }) => `Os deveres de resposta ${quoted(id)} não estão em vigor ${em(date(on))}.`,
  },
  "complaint/invalid-date": {
    customer: () => "Uma das datas não existe.",
    agent: ({ argument }) => `O argumento ${quoted(argument)} não é uma data que exista: escreva uma no formato AAAA-MM-DD.`,
  },
  "complaint/invalid-fact": {
    customer: () => "Uma das horas registadas no seu caso não pode estar certa.",
    agent: ({ argument }) => `O facto ${quoted(argument)} não é um instante: corrija-o.`,
  },
  "complaint/never-due": {
    customer: ({ stage }, voice) => `Com os dias úteis que temos registados, ${timeFor(stage, voice)} nunca termina.`,
    agent: ({ dutiesId, stage }, voice) => `O horário não tem dias úteis suficientes para ${stageOf(stage, voice)} segundo ${dutiesId}.`,
  },
  "complaint/invalid-series": {
    customer: () => "Um dos números de reclamações não pode estar certo.",
    agent: ({ label, problem }, voice) =>
      `O ponto ${quoted(label)} não pode ser representado no gráfico: ${phrase(PROBLEMS, problem, voice)}.`,
  },
  "complaint/too-few-points": {
    customer: () => "Há poucos dados para desenhar um gráfico.",
    agent: ({ points: count, least }, voice) =>
      `Há ${points(count, voice)}: um gráfico precisa, no mínimo, de ${voice.number(least)}, e de uma base de pelo menos um.`,
  },
  "complaint/invalid-window": {
    customer: () => "Não conseguimos ler o período em que se comparam as reclamações.",
    agent: ({ window }) =>
      `A janela tem de ser uma duração ISO 8601 em dias, semanas, meses ou anos inteiros, como «P30D», e não ${quoted(window)}.`,
  },
  "complaint/invalid-record": {
    customer: () => "Uma das reclamações tem uma data que não existe.",
    agent: ({ index }, voice) => `O registo ${place(index, voice)} tem uma data que não existe: corrija-a.`,
  },
};

/** What words or a model point to: "o assunto «cobrança em duplicado»". */
function pointer(axis: string, value: string, voice: Voice): string {
  return `${axisOf(axis, voice)} ${quoted(voice.term(value))}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  safety: "uma questão de saúde ou segurança",
  repeat: "algo que já nos tinha dito",
  "threat-regulator": "uma ameaça de recorrer a uma autoridade",
  "threat-court": "uma ameaça de recorrer a tribunal",
  "threat-press": "uma ameaça de recorrer à imprensa",
};

/** The same to the customer: "relativas a este assunto: cobrança em duplicado". */
function readingOf(axis: string, value: string, voice: Voice): string {
  switch (axis) {
    case "kind":
      return `este tipo de mensagem: ${voice.term(value)}`;
    case "subject":
      return `referência a este assunto: ${voice.term(value)}`;
    case "remedySought":
      return value === "none" ? "não contendo nenhum pedido de solução" : `pedido desta solução: ${voice.term(value)}`;
    default:
      return phrase(SIGNS, value, voice);
  }
}
