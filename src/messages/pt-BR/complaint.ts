import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { capital, choices, de, duty, isDuty, numberOr, on, phrase, quoted, remedyOf, the } from "./words.js";

/** What a judgement is about, where it is no term. */
const AXES: Readonly<Record<string, string>> = { flag: "o sinal de alerta", threats: "as ameaças" };
const axisOf = (axis: string, voice: Voice) => (Object.hasOwn(AXES, axis) ? (AXES[axis] as string) : the(axis, voice));

const ANSWERS: Readonly<Record<string, string>> = { true: "sim", false: "não" };
const answerOf = (value: string, voice: Voice) => phrase(ANSWERS, value, voice);

/** Criteria, where a high rating is a bad one. */
const CRITERIA: Readonly<Record<string, string>> = { safety: "o risco à saúde ou à segurança" };
const criterionOf = (criterion: string, voice: Voice) =>
  Object.hasOwn(CRITERIA, criterion) ? (CRITERIA[criterion] as string) : the(criterion, voice);

/** Levels of a criterion of ISO 10002. */
const LEVELS: Readonly<Record<string, string>> = { 0: "nenhum", 1: "algum", 2: "sério", 3: "extremo" };
const levelOf = (level: number, voice: Voice) => quoted(phrase(LEVELS, String(level), voice));

/** Events from which duties run. */
const ANCHORS: Readonly<Record<string, string>> = {
  received: "o recebimento da reclamação",
  registered: "o registro da reclamação",
  forwarded: "o encaminhamento da reclamação",
  historyRequested: "o pedido do histórico",
  called: "a ligação",
  acknowledged: "a confirmação de recebimento",
  replied: "a resposta final",
  resolved: "a solução",
  closed: "o encerramento da reclamação",
  misdirected: "o recebimento de uma reclamação dirigida a outro órgão",
  resolvedInSummary: "a solução sumária",
};
const anchorOf = (anchor: string, voice: Voice) =>
  Object.hasOwn(ANCHORS, anchor) ? (ANCHORS[anchor] as string) : quoted(voice.term(anchor));

function length(amount: number, unit: string, { plural, number, term }: Voice): string {
  switch (unit) {
    case "hours":
      return plural(amount, { one: "# hora", other: "# horas" });
    case "calendar-days":
      return plural(amount, { one: "# dia corrido", other: "# dias corridos" });
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
      return `A lei permite que você leve a sua reclamação a um órgão externo a partir de ${day}${counted}.`;
    case "external-window-closes":
      return `A lei permite que você leve a sua reclamação a um órgão externo até ${day}${counted}.`;
    case "retention-ends":
      return `A lei nos manda guardar os registros da sua reclamação até ${day}${counted}.`;
    default:
      return `A lei nos dá até ${day}${counted} para ${duty(stage, voice)}.`;
  }
}

/** The time for a stage, to the customer. */
function timeFor(stage: string, voice: Voice): string {
  return isDuty(stage) ? `o nosso prazo para ${duty(stage, voice)}` : `o prazo para ${the(stage, voice)}`;
}

const points = (count: number, { plural }: Voice) => plural(count, { one: "# ponto", other: "# pontos" });
const place = (index: number, { number }: Voice) => `${number(index)} (contando a partir de 0)`;

const PROBLEMS: Readonly<Record<string, string>> = {
  shape: "as partes não são as do formato",
  prefix: "começa com outro prefixo",
  year: "falta o ano no lugar dele",
  sequence: "falta o número sequencial no lugar dele",
  check: "o dígito verificador tem outro formato",
  count: "a contagem não é um número inteiro a partir de 0",
  size: "o tamanho não é maior que 0",
  "count-above-size": "há mais casos afetados do que casos no total",
};

const SCHEME: Readonly<Record<string, string>> = {
  prefix: "o prefixo precisa ser uma letra maiúscula seguida de até sete letras maiúsculas ou algarismos",
  digits: "o número sequencial precisa ter de 3 a 12 algarismos",
  check: "o tipo de dígito verificador não existe",
};

const SIDES: Readonly<Record<string, string>> = { above: "acima", below: "abaixo" };

export const complaint: Part<"complaint"> = {
  "complaint/phrase-found": {
    customer: ({ axis, value, quote }, voice) => `Pelas suas palavras ${quoted(quote)}, entendemos ${readingOf(axis, value, voice)}.`,
    agent: ({ ruleSetId, axis, value, quote, start, end, weight }, voice) =>
      `As palavras ${quoted(quote)} apontam para ${pointer(axis, value, voice)} (regras ${ruleSetId}, caracteres ${voice.number(start)} a ${voice.number(end)}, peso ${voice.number(weight)}).`,
  },
  "complaint/phrase-negated": {
    customer: ({ axis, value, quote, negation }, voice) =>
      `Você escreveu ${quoted(negation)} antes de ${quoted(quote)}, por isso não entendemos ${readingOf(axis, value, voice)}.`,
    agent: ({ ruleSetId, axis, value, quote, negation, start, end }, voice) =>
      `A palavra ${quoted(negation)} anula ${quoted(quote)}, que apontaria para ${pointer(axis, value, voice)} (regras ${ruleSetId}, caracteres ${voice.number(start)} a ${voice.number(end)}).`,
  },
  "complaint/nothing-found": {
    customer: ({ axis }, voice) => `Não encontramos nada na sua mensagem sobre este ponto: ${axisOf(axis, voice)}.`,
    agent: ({ axis }, voice) => `Nem as regras nem um modelo encontraram algo sobre este ponto: ${axisOf(axis, voice)}.`,
  },
  "complaint/model-predicted": {
    customer: ({ axis, label }, voice) => `Ao ler a sua mensagem, o nosso sistema entendeu ${readingOf(axis, label, voice)}.`,
    agent: ({ modelId, axis, label, probability, margin, evidence }, voice) =>
      `O modelo ${modelId} escolheu ${pointer(axis, label, voice)}, com probabilidade de ${voice.percent(probability)} e vantagem de ${voice.percent(margin)} sobre a opção seguinte${evidence.length === 0 ? "" : `, por causa de ${voice.list(evidence.map(quoted))}`}.`,
  },
  "complaint/model-abstained": {
    customer: ({ axis }, voice) => `O nosso sistema não teve certeza suficiente sobre este ponto da sua mensagem: ${axisOf(axis, voice)}.`,
    agent: ({ modelId, axis, label, probability, margin, minProbability, minMargin }, voice) =>
      `O modelo ${modelId} não teve certeza suficiente para escolher: tendia para ${pointer(axis, label, voice)}, com probabilidade de ${voice.percent(probability)} (mínimo de ${voice.percent(minProbability)}) e vantagem de ${voice.percent(margin)} sobre a opção seguinte (mínimo de ${voice.percent(minMargin)}).`,
  },
  "complaint/sources-differ": {
    customer: ({ rule, model, decidedBy }, voice) =>
      `A sua mensagem pode ser lida de duas formas, como ${quoted(voice.term(rule))} ou como ${quoted(voice.term(model))}; ficamos com ${quoted(voice.term(decidedBy === "rule" ? rule : model))}.`,
    agent: ({ axis, rule, model, decidedBy }, voice) =>
      `Sobre ${axisOf(axis, voice)}, as regras dizem ${quoted(voice.term(rule))} e o modelo diz ${quoted(voice.term(model))}; ${decidedBy === "rule" ? "decidiram as regras" : "decidiu o modelo"}.`,
  },
  "complaint/remedy-makes-claim": {
    customer: ({ remedy }, voice) =>
      `Você nos pede ${remedyOf(remedy, voice)}, então a sua mensagem vale como reclamação com pedido de solução.`,
    agent: ({ remedy }, voice) => `O cliente pede ${remedyOf(remedy, voice)}, então o contato é uma reclamação com pedido de solução.`,
  },
  "complaint/language-given": {
    customer: ({ language }, voice) => `A sua mensagem está registrada como escrita em ${voice.language(language)}.`,
    agent: ({ language }, voice) => `O idioma foi informado com o contato: ${voice.language(language)}.`,
  },
  "complaint/language-guessed": {
    customer: ({ language }, voice) => `Identificamos o idioma da sua mensagem: ${voice.language(language)}.`,
    agent: ({ language, share }, voice) =>
      share === null
        ? `Um detector identificou o idioma do contato: ${voice.language(language)}.`
        : `O idioma identificado no contato é ${voice.language(language)}: apontam para ele ${voice.percent(share)} das palavras conhecidas em algum idioma.`,
  },
  "complaint/language-unknown": {
    customer: () => "Não identificamos o idioma da sua mensagem.",
    agent: () => "O idioma é desconhecido: foram testadas as regras de todos os idiomas.",
  },
  "complaint/text-cut": {
    customer: ({ read, length: all }, { number }) =>
      `A sua mensagem é muito longa: olhamos os primeiros ${number(read)} dos seus ${number(all)} caracteres.`,
    agent: ({ read, length: all }, { number }) =>
      `Foram examinados só os primeiros ${number(read)} dos ${number(all)} caracteres do texto.`,
  },
  "complaint/criterion-raised": {
    customer: ({ criterion, level }, voice) =>
      `O que você nos contou eleva o grau ${de(criterionOf(criterion, voice))} para ${levelOf(level, voice)}.`,
    agent: ({ criterion, level, ruleId }, voice) =>
      `A regra ${quoted(ruleId)} elevou o grau ${de(criterionOf(criterion, voice))} para ${voice.number(level)} de 3, ${levelOf(level, voice)}.`,
  },
  "complaint/criterion-scored": {
    customer: ({ criterion, level }, voice) =>
      `Na avaliação do seu caso, o grau ${de(criterionOf(criterion, voice))} é ${levelOf(level, voice)}.`,
    agent: ({ criterion, level }, voice) =>
      `O grau ${de(criterionOf(criterion, voice))} é ${voice.number(level)} de 3, ${levelOf(level, voice)}.`,
  },
  "complaint/action-not-possible": {
    customer: () => "O seu caso exigiria ação imediata, mas isso não é possível, então ele conta como um nível menos urgente.",
    agent: ({ needed, urgency }, { number }) =>
      `É preciso agir de imediato (${number(needed)} de 3), mas não é possível, então a urgência fica um nível abaixo: ${number(urgency)}.`,
  },
  "complaint/several-parties": {
    customer: ({ parties }, { plural }) =>
      `No seu caso, ${plural(parties, { one: "# parte precisa", other: "# partes precisam" })} agir, o que torna a solução mais difícil.`,
    agent: ({ parties }, { plural }) =>
      `${plural(parties, { one: "# parte precisa", other: "# partes precisam" })} agir: cada uma além da primeira aumenta a dificuldade em um nível.`,
  },
  "complaint/matrix-cell": {
    customer: ({ priority }, { term }) => `Pelo impacto e pela urgência, a prioridade do seu caso é ${term(priority)}.`,
    agent: ({ impact, urgency, priority }, { number, term }) =>
      `Na matriz de prioridade, impacto ${number(impact)} e urgência ${number(urgency)} dão prioridade ${term(priority)}.`,
  },
  "complaint/safety-override": {
    customer: ({ priority }, { term }) => `A segurança vem antes de tudo: a prioridade do seu caso é ${term(priority)}.`,
    agent: ({ safety, priority }, { number, term }) =>
      `O risco à saúde ou à segurança, de grau ${number(safety)} de 3, prevalece sobre a matriz de prioridade: a prioridade é ${term(priority)}.`,
  },
  "complaint/overruled": {
    customer: ({ axis, from, to }, voice) =>
      `Alguém da nossa equipe mudou ${axisOf(axis, voice)} de ${quoted(answerOf(from, voice))} para ${quoted(answerOf(to, voice))}.`,
    agent: ({ axis, from, to, person, why }, voice) =>
      `${person} mudou ${axisOf(axis, voice)} de ${quoted(answerOf(from, voice))} para ${quoted(answerOf(to, voice))}: ${quoted(why)}.`,
  },
  "complaint/within-authority": {
    customer: ({ remedy }, voice) => `A nossa empresa pode decidir sobre isto: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, limit, currency }, voice) =>
      limit === null
        ? `O nível ${quoted(levelId)} tem alçada para isto: ${remedyOf(remedy, voice)}.`
        : `O nível ${quoted(levelId)} tem alçada para isto: ${remedyOf(remedy, voice)}, até ${voice.money(limit, currency)}.`,
  },
  "complaint/beyond-authority": {
    customer: ({ remedy }, voice) => `Isto precisa ser decidido em um nível superior: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, limit, currency }, voice) => {
      if (levelId === "") return `Nenhum nível tem alçada para isto: ${remedyOf(remedy, voice)}.`;
      return limit === null
        ? `O nível ${quoted(levelId)} não tem alçada para isto: ${remedyOf(remedy, voice)}.`
        : `O valor passa da alçada do nível ${quoted(levelId)}, que vai só até ${voice.money(limit, currency)} para isto: ${remedyOf(remedy, voice)}.`;
    },
  },
  "complaint/must-go-up": {
    customer: () => "O seu caso vai para um nível superior, seja qual for o valor.",
    agent: ({ ruleId, levelId }: { readonly ruleId: string; readonly levelId: string | null }) =>
      levelId === null
        ? `A regra ${quoted(ruleId)} leva o caso para acima do nível mais alto, seja qual for o valor.`
        : `A regra ${quoted(ruleId)} leva o caso para o nível ${quoted(levelId)}, seja qual for o valor.`,
  },
  "complaint/duty-runs": {
    customer: ({ stage, amount, unit, startsOn, dueOn }, voice) =>
      dueText(stage, voice.date(dueOn), ` (${length(amount, unit, voice)} a partir de ${voice.date(startsOn)})`, voice),
    agent: ({ dutiesId, stage, amount, unit, startsOn, dueOn }, voice) =>
      `Segundo ${dutiesId}, o prazo para ${the(stage, voice)} é de ${length(amount, unit, voice)}: de ${voice.date(startsOn)} até ${voice.date(dueOn)}.`,
  },
  "complaint/duty-not-started": {
    customer: ({ stage, anchor }, voice) =>
      `${capital(timeFor(stage, voice))} não começou, porque falta isto nos nossos registros: ${anchorOf(anchor, voice)}.`,
    agent: ({ dutiesId, stage, anchor }, voice) =>
      `Segundo ${dutiesId}, o prazo para ${the(stage, voice)} não começou: o início depende de um fato sem registro, ${anchorOf(anchor, voice)}.`,
  },
  "complaint/duty-extended": {
    customer: ({ stage, from, to }, voice) =>
      `${capital(timeFor(stage, voice))} foi prorrogado, como a lei permite, de ${voice.date(from)} para ${voice.date(to)}.`,
    agent: ({ dutiesId, stage, from, to }, voice) =>
      `Segundo ${dutiesId}, o prazo para ${the(stage, voice)} foi prorrogado de ${voice.date(from)} para ${voice.date(to)}.`,
  },
  "complaint/extension-refused": {
    customer: ({ stage, why }, voice) => {
      const time = timeFor(stage, voice);
      switch (why) {
        case "none-known":
          return `Não conhecemos nenhuma regra que nos permita prorrogar ${time}.`;
        case "none-allowed":
          return `A lei não nos permite prorrogar ${time}.`;
        case "before-start":
          return `Ainda era cedo para prorrogar ${time}, que não tinha começado.`;
        case "too-late":
          return `Já era tarde para prorrogar ${time}.`;
        case "too-long":
          return `A lei não nos permite prorrogar ${time} até a data que informamos.`;
        default:
          return `A data que informamos não prorroga ${time}.`;
      }
    },
    agent: ({ dutiesId, stage, why }, voice) => {
      const name = the(stage, voice);
      switch (why) {
        case "none-known":
          return `Segundo ${dutiesId}, não se conhece nenhuma prorrogação do prazo para ${name}, então a prorrogação não vale.`;
        case "none-allowed":
          return `Segundo ${dutiesId}, o prazo para ${name} não pode ser prorrogado, então a prorrogação não vale.`;
        case "before-start":
          return `Segundo ${dutiesId}, a prorrogação do prazo para ${name} foi declarada antes do início do prazo, então não vale.`;
        case "too-late":
          return `Segundo ${dutiesId}, a prorrogação do prazo para ${name} foi declarada tarde demais, então não vale.`;
        case "too-long":
          return `Segundo ${dutiesId}, a nova data para ${name} é posterior ao permitido, então a prorrogação não vale.`;
        default:
          return `Segundo ${dutiesId}, a nova data para ${name} não é posterior ao prazo que já existe, então a prorrogação não vale.`;
      }
    },
  },
  "complaint/duty-ended": {
    customer: ({ stage, anchor, from, to }, voice) =>
      `Isto passa de ${voice.date(from)} para ${voice.date(to)}: ${voice.term(stage)}; o motivo é ${anchorOf(anchor, voice)}.`,
    agent: ({ dutiesId, stage, anchor, from, to }, voice) =>
      `Segundo ${dutiesId}, isto passou de ${voice.date(from)} para ${voice.date(to)}: ${voice.term(stage)}; o motivo é ${anchorOf(anchor, voice)}.`,
  },
  "complaint/duty-lifted": {
    customer: ({ stage, by: other }, voice) =>
      `${isDuty(stage) ? `Não precisamos mais ${duty(stage, voice)}` : `Não vale mais ${timeFor(stage, voice)}`}, porque outra obrigação foi cumprida a tempo: ${voice.term(other)}.`,
    agent: ({ dutiesId, stage, by: other }, voice) =>
      `Segundo ${dutiesId}, fica dispensado isto: ${voice.term(stage)}; o motivo é outra obrigação, cumprida a tempo: ${voice.term(other)}.`,
  },
  "complaint/duty-done": {
    customer: ({ stage, doneAt, late }, voice) =>
      `${capital(voice.term(stage))}: isto foi feito ${on(doneAt, voice)}, ${late ? "depois do prazo" : "dentro do prazo"}.`,
    agent: ({ dutiesId, stage, doneAt, late }, voice) =>
      `Segundo ${dutiesId}, ${late ? "foi cumprida depois do prazo" : "foi cumprida dentro do prazo"}, ${on(doneAt, voice)}, esta obrigação: ${voice.term(stage)}.`,
  },
  "complaint/chart-signal": {
    customer: ({ label, side }) => `Em ${quoted(label)} houve ${side === "above" ? "mais" : "menos"} reclamações do que o acaso explica.`,
    agent: ({ rule, label, side, value, limit }, voice) =>
      `Em ${quoted(label)}, o gráfico viola uma regra de sequência (${voice.term(rule)}): o valor ${voice.number(value)} está ${phrase(SIDES, side, voice)} ${rule === "beyond-limit" ? "do limite" : "do centro"} ${voice.number(limit)}.`,
  },
  "complaint/chart-stable": {
    customer: (params, voice) =>
      `Ao longo de ${points(params.points, voice)} no tempo, as reclamações não variaram mais do que o acaso explica.`,
    agent: ({ points: count, centre }, voice) =>
      `${voice.plural(count, { one: "# ponto não viola", other: "# pontos não violam" })} nenhuma regra de sequência: a variação em torno do centro ${voice.number(centre)} é ruído.`,
  },
  "complaint/chart-short": {
    customer: ({ points: count, least }, voice) =>
      `Há poucos dados para distinguir uma mudança do acaso: ${points(count, voice)} no tempo, quando o mínimo é ${voice.number(least)}.`,
    agent: ({ points: count, least }, voice) =>
      `O gráfico tem ${points(count, voice)}: com menos de ${voice.number(least)}, as regras de sequência dizem pouco.`,
  },

  "complaint/our-mistake": {
    customer: ({ what }) => `Nós erramos: ${quoted(what)}.`,
    agent: ({ what }) => `O erro foi nosso: ${quoted(what)}.`,
  },
  "complaint/not-as-agreed": {
    customer: ({ what }) => `O que você recebeu não estava conforme o combinado: ${quoted(what)}.`,
    agent: ({ what }) => `O produto ou serviço não estava conforme o combinado: ${quoted(what)}.`,
  },
  "complaint/goodwill": {
    customer: ({ remedy }, voice) => `Oferecemos isto como cortesia, sem reconhecer uma obrigação: ${remedyOf(remedy, voice)}.`,
    agent: ({ remedy }, voice) => `Isto é oferecido como cortesia, sem reconhecer uma obrigação: ${remedyOf(remedy, voice)}.`,
  },
  "complaint/out-of-time": {
    customer: ({ termEndedOn, receivedOn }, { date }) =>
      `O prazo para isso terminou em ${date(termEndedOn)}, e recebemos a sua reclamação em ${date(receivedOn)}.`,
    agent: ({ termEndedOn, receivedOn }, { date }) =>
      `O prazo terminou em ${date(termEndedOn)}, antes do recebimento da reclamação, em ${date(receivedOn)}.`,
  },
  "complaint/cause-excluded": {
    customer: ({ cause }) => `A causa do problema é uma das que a cobertura exclui: ${quoted(cause)}.`,
    agent: ({ cause }) => `A cobertura exclui a causa: ${quoted(cause)}.`,
  },
  "complaint/no-fault-found": {
    customer: ({ examinedOn }, { date }) => `Procuramos o defeito em ${date(examinedOn)} e não o encontramos.`,
    agent: ({ examinedOn }, { date }) => `O defeito foi procurado em ${date(examinedOn)} e não foi encontrado.`,
  },
  "complaint/as-agreed": {
    customer: ({ clause }) => `O que você recebeu está conforme o seu contrato: ${quoted(clause)}.`,
    agent: ({ clause }) => `O produto ou serviço está conforme o contrato: ${quoted(clause)}.`,
  },
  "complaint/evidence-missing": {
    customer: ({ document, askedOn }, { date }) =>
      `Em ${date(askedOn)}, pedimos a você um documento que não recebemos: ${quoted(document)}.`,
    agent: ({ document, askedOn }, { date }) =>
      `Em ${date(askedOn)}, foi pedido ao cliente um documento que ele não enviou: ${quoted(document)}.`,
  },
  "complaint/already-settled": {
    customer: ({ reference, settledOn }, { date }) =>
      `Já respondemos a esta mesma reclamação em ${date(settledOn)}, com o protocolo ${quoted(reference)}.`,
    agent: ({ reference, settledOn }, { date }) =>
      `A mesma reclamação foi respondida em ${date(settledOn)}, com o protocolo ${quoted(reference)}.`,
  },
  "complaint/not-our-duty": {
    customer: ({ party }) => `Quem responde por isso não somos nós: ${quoted(party)}.`,
    agent: ({ party }) => `Outra parte responde por isso: ${quoted(party)}.`,
  },
  "complaint/remedy-disproportionate": {
    customer: ({ asked, offered }, voice) =>
      `Você pediu ${remedyOf(asked, voice)}, que custa mais do que a lei permite exigir, por isso oferecemos outra solução: ${remedyOf(offered, voice)}.`,
    agent: ({ asked, offered }, voice) =>
      `O que foi pedido (${remedyOf(asked, voice)}) custa mais do que a lei permite exigir; a solução oferecida é outra: ${remedyOf(offered, voice)}.`,
  },
  "complaint/withdrawn-by-customer": {
    customer: ({ on: day }, { date }) => `Você desistiu da sua reclamação em ${date(day)}.`,
    agent: ({ on: day }, { date }) => `O cliente desistiu da reclamação em ${date(day)}.`,
  },

  "complaint/too-few-labels": {
    customer: () => "Há poucos tipos de exemplo para aprender.",
    agent: ({ labels, least }, { number, plural }) =>
      `Os exemplos têm ${plural(labels, { one: "# rótulo", other: "# rótulos" })}; um modelo precisa de pelo menos ${number(least)}.`,
  },
  "complaint/too-many-labels": {
    customer: () => "Há tipos de exemplo demais para aprender.",
    agent: ({ labels, most }, { number, plural }) =>
      `Os exemplos têm ${plural(labels, { one: "# rótulo", other: "# rótulos" })}, mais que ${number(most)}: talvez um id tenha sido usado como rótulo.`,
  },
  "complaint/empty-text": {
    customer: () => "Um dos exemplos não tem texto.",
    agent: ({ index }, voice) => `O texto do exemplo ${place(index, voice)} não tem letra, algarismo nem sinal: retire-o.`,
  },
  "complaint/empty-label": {
    customer: () => "Um dos exemplos não tem rótulo.",
    agent: ({ index }, voice) => `O rótulo do exemplo ${place(index, voice)} está vazio: preencha-o ou retire o exemplo.`,
  },
  "complaint/too-few-examples": {
    customer: () => "Há poucos exemplos para aprender.",
    agent: ({ examples, least }, { number, plural }) =>
      `Há ${plural(examples, { one: "# exemplo", other: "# exemplos" })}; são necessários pelo menos ${number(least)}.`,
  },
  "complaint/stopped": {
    customer: () => "O processamento foi interrompido antes do fim.",
    agent: ({ done, total }, { number }) => `O processamento foi interrompido em ${number(done)} de ${number(total)}.`,
  },
  "complaint/nothing-to-read": {
    customer: () => "Não há nada na sua mensagem que possamos ler.",
    agent: ({ length: all }, { plural }) =>
      `O texto (${plural(all, { one: "# caractere", other: "# caracteres" })}) não tem letra, algarismo nem sinal para ler.`,
  },
  "complaint/invalid-instant": {
    customer: () => "Um dos horários registrados com a sua mensagem não pode estar certo.",
    agent: ({ argument }) => `O dado ${quoted(argument)} não é um instante: corrija-o.`,
  },
  "complaint/level-out-of-range": {
    customer: () => "Não conseguimos avaliar o seu caso, porque um dos valores informados é impossível.",
    agent: ({ criterion, minimum, maximum }, { number, term }) =>
      maximum === null
        ? `O valor de ${quoted(term(criterion))} precisa ser um número inteiro a partir de ${number(minimum)}.`
        : `O valor de ${quoted(term(criterion))} precisa ser um número inteiro de ${number(minimum)} a ${number(maximum)}.`,
  },
  "complaint/other-currency": {
    customer: ({ currency, expected }) => `O valor está em ${currency}, e as nossas decisões são sobre valores em ${expected}.`,
    agent: ({ currency, expected }) =>
      `O valor está em ${currency}, mas a matriz de alçadas está em ${expected}: informe o valor em ${expected}.`,
  },
  "complaint/invalid-amount": {
    customer: () => "O valor não pode estar certo.",
    agent: ({ amount }, voice) =>
      `O valor precisa ser um número inteiro de unidades mínimas da moeda, a partir de 0; foi informado ${numberOr(amount, voice)}.`,
  },
  "complaint/invalid-scheme": {
    customer: () => "Não conseguimos gerar um protocolo para o seu caso.",
    agent: ({ problem, allowed }, voice) =>
      `O formato dos protocolos não pode ser usado: ${phrase(SCHEME, problem, voice)}${problem === "check" ? ` (opções: ${allowed})` : ""}.`,
  },
  "complaint/year-out-of-range": {
    customer: () => "Não conseguimos gerar um protocolo para o seu caso, porque o ano não pode estar certo.",
    agent: ({ year, minimum, maximum }) =>
      `O ano precisa ser um número inteiro de ${minimum} a ${maximum}; foi informado ${Number.isNaN(year) ? "um valor que não é número" : year}.`,
  },
  "complaint/sequence-out-of-range": {
    customer: () => "Não conseguimos gerar um protocolo para o seu caso, porque a numeração deste ano não vai até esse número.",
    agent: ({ sequence, minimum, maximum }, voice) =>
      `O número sequencial precisa ser inteiro, de ${voice.number(minimum)} a ${voice.number(maximum)}; foi informado ${numberOr(sequence, voice)}.`,
  },
  "complaint/protocol-malformed": {
    customer: ({ text, example }) => `${quoted(text)} não é um dos nossos protocolos: eles são como ${quoted(example)}.`,
    agent: ({ text, problem, example }, voice) =>
      `${quoted(text)} não é um protocolo deste formato, como ${quoted(example)}: ${phrase(PROBLEMS, problem, voice)}.`,
  },
  "complaint/protocol-check-failed": {
    customer: ({ text }) => `Há um erro de digitação no protocolo ${quoted(text)}: por favor, confira o número.`,
    agent: ({ text, given, expected }) =>
      `Um caractere de ${quoted(text)} está errado: o verificador é ${quoted(given)}, e o correto seria ${quoted(expected)}.`,
  },
  "complaint/unknown-duties": {
    customer: () => "Não temos as regras de resposta que foram pedidas.",
    agent: ({ id, known }, voice) => `Não existem os deveres de resposta ${quoted(id)} (${choices(known, voice)}).`,
  },
  "complaint/duties-not-in-force": {
    customer: ({ on: day }, { date }) => `As regras de resposta que foram pedidas não estavam em vigor em ${date(day)}.`,
    agent: ({ id, on: day }, { date }) => `Os deveres de resposta ${quoted(id)} não estão em vigor em ${date(day)}.`,
  },
  "complaint/invalid-date": {
    customer: () => "Uma das datas não existe.",
    agent: ({ argument }) => `O argumento ${quoted(argument)} não é uma data que existe: informe no formato AAAA-MM-DD.`,
  },
  "complaint/invalid-fact": {
    customer: () => "Um dos horários registrados no seu caso não pode estar certo.",
    agent: ({ argument }) => `O dado ${quoted(argument)} não é um instante: corrija-o.`,
  },
  "complaint/never-due": {
    customer: ({ stage }, voice) => `Com os dias úteis que temos registrados, ${timeFor(stage, voice)} nunca termina.`,
    agent: ({ dutiesId, stage }, voice) =>
      `O calendário tem poucos dias úteis restantes para o prazo de ${dutiesId} para ${the(stage, voice)}.`,
  },
  "complaint/invalid-series": {
    customer: () => "Um dos números de reclamações não pode estar certo.",
    agent: ({ label, problem }, voice) => `O ponto ${quoted(label)} não pode entrar no gráfico: ${phrase(PROBLEMS, problem, voice)}.`,
  },
  "complaint/too-few-points": {
    customer: () => "Há poucos dados para fazer um gráfico.",
    agent: ({ points: count, least }, voice) =>
      `Há ${points(count, voice)}: um gráfico precisa de ${voice.number(least)}, e de uma linha de base com pelo menos um.`,
  },
  "complaint/invalid-window": {
    customer: () => "Não conseguimos ler o período em que as reclamações são comparadas.",
    agent: ({ window }) =>
      `A janela precisa ser uma duração ISO 8601 de dias, semanas, meses ou anos inteiros, como “P30D”, e não ${quoted(window)}.`,
  },
  "complaint/invalid-record": {
    customer: () => "Uma das reclamações tem uma data que não existe.",
    agent: ({ index }, voice) => `O registro ${place(index, voice)} tem uma data que não existe: corrija-a.`,
  },
};

/** What words or a model point to: "o assunto “cobrança em duplicidade”". */
function pointer(axis: string, value: string, voice: Voice): string {
  return `${axisOf(axis, voice)} ${quoted(voice.term(value))}`;
}

const SIGNS: Readonly<Record<string, string>> = {
  safety: "que há risco à saúde ou à segurança",
  repeat: "que você já tinha nos contado isso",
  "threat-regulator": "que você pretende ir ao Procon ou a outra autoridade",
  "threat-court": "que você pretende ir à Justiça",
  "threat-press": "que você pretende ir à imprensa",
};

/** The same to the customer, after "entendemos": "que o assunto é este: cobrança em duplicidade". */
function readingOf(axis: string, value: string, voice: Voice): string {
  switch (axis) {
    case "kind":
      return `que o tipo de mensagem é este: ${voice.term(value)}`;
    case "subject":
      return `que o assunto é este: ${voice.term(value)}`;
    case "remedySought":
      return value === "none" ? "que você não pede nada" : `que você pede ${remedyOf(value, voice)}`;
    default:
      return Object.hasOwn(SIGNS, value) ? (SIGNS[value] as string) : `isto: ${voice.term(value)}`;
  }
}
