import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { by, choices, de, em, given, phrase, place, quoted, the } from "./words.js";

/** What a contact is for: "inquéritos por e-mail". */
const PURPOSES: Readonly<Record<string, string>> = {
  service: "mensagens de serviço",
  suggestion: "pedidos de sugestões",
  survey: "inquéritos",
  marketing: "marketing",
};
const contact = (purpose: string, channel: string, voice: Voice) => `${phrase(PURPOSES, purpose, voice)} ${by(channel, voice)}`;

/** What holds a contact back, with its article. */
const MATTERS: Readonly<Record<string, string>> = {
  complaint: "uma reclamação",
  repair: "uma reparação",
  conversation: "uma conversa",
};

/** Steps of a suggestion, to who made it. */
const DONE: Readonly<Record<string, string>> = {
  answered: "Respondemos à sua sugestão",
  adopted: "Decidimos adotar a sua sugestão",
  declined: "Decidimos não adotar a sua sugestão",
  "put-into-practice": "Pusemos em prática a sua sugestão",
  "told-back": "Dissemos-lhe o que foi feito da sua sugestão",
};
const OWED: Readonly<Record<string, string>> = {
  answered: "responder à sua sugestão",
  decided: "decidir sobre a sua sugestão",
  "put-into-practice": "pôr em prática a sua sugestão",
  "told-back": "lhe dizer o que foi feito da sua sugestão",
};
/** The same of the suggestion, to the agent. */
const STEPS: Readonly<Record<string, string>> = {
  received: "recebida",
  answered: "respondida",
  decided: "decidida",
  adopted: "adotada",
  declined: "rejeitada",
  "put-into-practice": "posta em prática",
  "told-back": "comunicada ao cliente",
};
const OUTCOMES: Readonly<Record<string, string>> = {
  adopted: "foi adotada",
  declined: "não foi adotada",
  "put-into-practice": "foi posta em prática",
};

const contacts = (count: number, { plural }: Voice) => plural(count, { one: "# contacto", other: "# contactos" });
const purchases = (count: number, { plural }: Voice) => plural(count, { one: "# compra", other: "# compras" });
const yourPurchases = (count: number, { plural }: Voice) => plural(count, { one: "# compra sua", other: "# compras suas" });
const people = (count: number, { plural }: Voice) => plural(count, { one: "# pessoa", other: "# pessoas" });
const customers = (count: number, { plural }: Voice) => plural(count, { one: "# cliente", other: "# clientes" });
const inDays = (count: number, { plural }: Voice) => plural(count, { one: "# dia", other: "# dias" });
const attempts = (count: number, { plural }: Voice) => plural(count, { one: "# tentativa", other: "# tentativas" });
const frequency = (count: number, per: string, voice: Voice) => `no máximo ${contacts(count, voice)} em ${voice.duration(per)}`;
const weContact = (count: number, per: string, { plural, duration }: Voice) =>
  `Contactamos cada cliente no máximo ${plural(count, { one: "# vez", other: "# vezes" })} em ${duration(per)}`;
const referenceOf = (reference: string | null) => (reference === null ? "" : ` (${quoted(reference)})`);
const anchorOf = (anchor: string, voice: Voice) => the(anchor, "o acontecimento", voice);

export const followup: Part<"followup"> = {
  "followup/anchored": {
    customer: ({ anchor, at }, { instant, term }) => `Contamos o tempo a partir deste acontecimento: ${term(anchor)}, ${em(instant(at))}.`,
    agent: ({ anchor, at, reference }, voice) =>
      `Os prazos contam a partir ${de(anchorOf(anchor, voice))}, ${em(voice.instant(at))}${referenceOf(reference)}.`,
  },
  "followup/fallback-anchor": {
    customer: ({ anchor, missing }, voice) =>
      `Não temos registo ${voice.either(missing.map((one) => de(anchorOf(one, voice))))}, por isso contamos a partir ${de(anchorOf(anchor, voice))}.`,
    agent: ({ anchor, missing }, voice) =>
      `Não há registo ${voice.either(missing.map((one) => de(anchorOf(one, voice))))}, por isso os prazos contam a partir ${de(anchorOf(anchor, voice))}.`,
  },
  "followup/re-anchored": {
    customer: ({ anchor, from, to }, { instant, term }) =>
      `Houve um acontecimento posterior do mesmo tipo (${term(anchor)}), por isso contamos agora a partir de ${instant(to)}, e não de ${instant(from)}.`,
    agent: ({ anchor, from, to }, { instant, term }) =>
      `Um acontecimento posterior do mesmo tipo (${term(anchor)}) mudou o contacto: os prazos contam a partir de ${instant(to)}, e não de ${instant(from)}.`,
  },
  "followup/season": {
    customer: ({ startsOn }, { date }) =>
      `O seu produto só pode ser experimentado na época dele, por isso contamos a partir de ${date(startsOn)}, quando ela começa.`,
    agent: ({ startsOn }, { date }) =>
      `O produto só pode ser experimentado na época dele, por isso os prazos contam a partir do próximo início, ${em(date(startsOn))}.`,
  },
  "followup/own-rhythm": {
    customer: ({ days, purchases: count }, voice) =>
      `O seu intervalo habitual entre compras é de cerca de ${inDays(days, voice)}, a julgar por ${yourPurchases(count, voice)}.`,
    agent: ({ days, purchases: count }, voice) =>
      `Conta o intervalo do próprio cliente entre compras: ${inDays(days, voice)}, a julgar por ${purchases(count, voice)}.`,
  },
  "followup/usual-rhythm": {
    customer: ({ interval, purchases: count }, voice) =>
      `Temos registo de ${yourPurchases(count, voice)}, o que não chega para saber com que frequência compra, por isso conta o intervalo habitual: ${voice.duration(interval)}.`,
    agent: ({ interval, purchases: count }, voice) =>
      `Não há compras suficientes para um ritmo próprio do cliente (${purchases(count, voice)}), por isso conta o intervalo habitual: ${voice.duration(interval)}.`,
  },
  "followup/answered": {
    customer: ({ channel, at }, voice) => `Respondeu-nos ${by(channel, voice)} ${em(voice.instant(at))}.`,
    agent: ({ channel, at }, voice) => `O cliente respondeu ${by(channel, voice)} ${em(voice.instant(at))}.`,
  },
  "followup/contacted": {
    customer: ({ lastAt }, { instant }) =>
      `Já lhe falámos deste assunto, a última vez ${em(instant(lastAt))}, e não resta nenhum lembrete.`,
    agent: ({ contacts: count, lastAt }, voice) =>
      `${voice.plural(count, { one: "Foi feito # contacto", other: "Foram feitos # contactos" })}, o último ${em(voice.instant(lastAt))}, e não resta nenhum lembrete.`,
  },
  "followup/attempts-used": {
    customer: ({ lastAt }, { instant }) => `Tentámos falar consigo, a última vez ${em(instant(lastAt))}, e não resta nenhuma tentativa.`,
    agent: ({ contacts: count, lastAt }, voice) =>
      `Não se conseguiu falar com ninguém em ${attempts(count, voice)}, a última ${em(voice.instant(lastAt))}, e não resta nenhuma.`,
  },
  "followup/reminder": {
    customer: () => "Este contacto é um lembrete.",
    agent: ({ number: which, of }, { number }) => `Este contacto é o lembrete ${number(which)} de ${number(of)}.`,
  },
  "followup/refused": {
    customer: ({ channel, at }, voice) => `Disse-nos ${by(channel, voice)}, ${em(voice.instant(at))}, que não quer este contacto.`,
    agent: ({ channel, at }, voice) => `O cliente recusou este contacto, feito ${by(channel, voice)} ${em(voice.instant(at))}.`,
  },
  "followup/channel-failed": {
    customer: ({ channel, at }, voice) =>
      `Não conseguimos falar consigo ${by(channel, voice)} ${em(voice.instant(at))}, por isso tentamos de outra forma.`,
    agent: ({ channel, at }, voice) => `O contacto ${by(channel, voice)} ${em(voice.instant(at))} falhou, por isso tenta-se outro canal.`,
  },
  "followup/open-matter": {
    customer: ({ kind, since }, voice) =>
      `Tem ${phrase(MATTERS, kind, voice)} em aberto desde ${voice.instant(since)}, por isso só lhe enviamos mensagens de serviço.`,
    agent: ({ kind, since }, voice) =>
      `Há ${phrase(MATTERS, kind, voice)} em aberto desde ${voice.instant(since)}, o que retém tudo menos as mensagens de serviço.`,
  },
  "followup/reopened": {
    customer: ({ kind, since }, voice) =>
      `Tem ${phrase(MATTERS, kind, voice)} de novo em aberto desde ${voice.instant(since)}, por isso contamos a partir do próximo fim.`,
    agent: ({ kind, since }, voice) =>
      `Há ${phrase(MATTERS, kind, voice)} de novo em aberto desde ${voice.instant(since)}, por isso conta o próximo fim.`,
  },
  "followup/expired": {
    customer: ({ at }, { instant }) => `O prazo para este contacto terminou ${em(instant(at))}.`,
    agent: ({ at }, { instant }) => `O contacto deixou de ter efeito ${em(instant(at))}.`,
  },
  "followup/not-in-force": {
    customer: ({ anchoredAt }, { instant }) => `O nosso plano de acompanhamento não estava em vigor ${em(instant(anchoredAt))}.`,
    agent: ({ anchoredAt }, { instant }) => `O acontecimento de ${instant(anchoredAt)} está fora do período de validade da política.`,
  },
  "followup/consented": {
    customer: ({ purpose, channel, at }, voice) =>
      `Deu o seu consentimento para ${contact(purpose, channel, voice)} ${em(voice.instant(at))}.`,
    agent: ({ purpose, channel, basis, at }, voice) =>
      `O cliente deu consentimento para ${contact(purpose, channel, voice)} ${em(voice.instant(at))}${basis === null ? "" : ` (fundamento ${quoted(basis)})`}.`,
  },
  "followup/no-consent-needed": {
    customer: ({ purpose, channel }, voice) => `Não precisamos do seu consentimento para ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `Não é preciso consentimento para ${contact(purpose, channel, voice)}.`,
  },
  "followup/law-requires-consent": {
    customer: ({ purpose, channel }, voice) => `A lei exige o seu consentimento para ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `A lei exige consentimento para ${contact(purpose, channel, voice)}.`,
  },
  "followup/no-consent": {
    customer: ({ purpose, channel }, voice) => `Não temos o seu consentimento para ${contact(purpose, channel, voice)}.`,
    agent: ({ purpose, channel }, voice) => `Não há consentimento para ${contact(purpose, channel, voice)}.`,
  },
  "followup/consent-expired": {
    customer: ({ purpose, channel, until }, voice) =>
      `O seu consentimento para ${contact(purpose, channel, voice)} só vale até ${voice.instant(until)}.`,
    agent: ({ purpose, channel, until }, voice) =>
      `O consentimento para ${contact(purpose, channel, voice)} só vale até ${voice.instant(until)}.`,
  },
  "followup/soft-opt-in-too-narrow": {
    customer: ({ purpose, channel }, voice) =>
      `O que temos da sua parte só permite ${contact(purpose, channel, voice)} sobre produtos nossos semelhantes.`,
    agent: ({ purpose, channel }, voice) =>
      `A exceção ao consentimento (soft opt-in) para ${contact(purpose, channel, voice)} só abrange produtos semelhantes do próprio vendedor.`,
  },
  "followup/said-no": {
    customer: ({ purpose, channel, state, at }, voice) =>
      state === "withdrawn"
        ? `Retirou o seu consentimento para ${contact(purpose, channel, voice)} ${em(voice.instant(at))}.`
        : `Recusou ${contact(purpose, channel, voice)} ${em(voice.instant(at))}.`,
    agent: ({ purpose, channel, state, at }, voice) =>
      state === "withdrawn"
        ? `O cliente retirou o consentimento para ${contact(purpose, channel, voice)} ${em(voice.instant(at))}.`
        : `O cliente recusou ${contact(purpose, channel, voice)} ${em(voice.instant(at))}.`,
  },
  "followup/do-not-contact": {
    customer: ({ list, channel }, voice) => `O seu nome está numa lista de pessoas a não contactar ${by(channel, voice)}: ${quoted(list)}.`,
    agent: ({ list, channel }, voice) => `O cliente está na lista ${quoted(list)} de pessoas a não contactar ${by(channel, voice)}.`,
  },
  "followup/no-jurisdiction": {
    customer: () => "Não sabemos que país tem a lei aplicável ao seu caso, por isso não aplicámos regras de contacto.",
    agent: () => "A jurisdição do cliente não está indicada, por isso não foram aplicadas regras de contacto.",
  },
  "followup/rules-unknown": {
    customer: ({ jurisdiction }, voice) =>
      `Não conhecemos as regras de contacto ${de(place(jurisdiction, voice))}, e isso não significa que tudo seja permitido.`,
    agent: ({ jurisdiction }) =>
      `Não se conhecem regras de contacto para ${quoted(jurisdiction)}, o que não significa que tudo seja permitido.`,
  },
  "followup/moved-by-law": {
    customer: ({ from }, { instant }) => `A lei não permite este contacto ${em(instant(from))}, por isso mudámo-lo.`,
    agent: ({ rulesId, from }, { instant }) =>
      `As regras de contacto ${rulesId} não permitem o contacto no momento ideal, ${instant(from)}.`,
  },
  "followup/moved-into-hours": {
    customer: ({ from }, { instant }) => `O nosso próprio horário não permite este contacto ${em(instant(from))}, por isso mudámo-lo.`,
    agent: ({ from }, { instant }) => `O horário da própria política não permite o contacto no momento ideal, ${instant(from)}.`,
  },
  "followup/queued": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, por isso este contacto aguarda a sua vez a partir de ${voice.instant(from)}.`,
    agent: ({ count, per, from }, voice) =>
      `O contacto aguarda a sua vez a partir de ${voice.instant(from)}: a política permite ${frequency(count, per, voice)}.`,
  },
  "followup/skipped": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, por isso o contacto de ${voice.instant(from)} fica sem efeito; ainda pode vir um lembrete mais tarde.`,
    agent: ({ count, per, from }, voice) =>
      `O contacto de ${voice.instant(from)} fica sem efeito, e ainda pode haver um lembrete mais tarde: a política permite ${frequency(count, per, voice)}.`,
  },
  "followup/given-up": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, por isso o contacto de ${voice.instant(from)} e os respetivos lembretes ficam sem efeito.`,
    agent: ({ count, per, from }, voice) =>
      `Desiste-se do contacto de ${voice.instant(from)} e dos respetivos lembretes: a política permite ${frequency(count, per, voice)}.`,
  },
  "followup/yields": {
    customer: () => "Há outro contacto por fazer, que vem primeiro.",
    agent: ({ to }) => `O contacto ${quoted(to)} está por fazer e vem primeiro.`,
  },
  "followup/no-time-left": {
    customer: ({ channel, expiresAt }, voice) =>
      `Já não há tempo para o contacto ${by(channel, voice)} antes de ${voice.instant(expiresAt)}, quando termina o prazo para o fazer.`,
    agent: ({ channel, expiresAt }, voice) =>
      `Já não há tempo permitido para o contacto ${by(channel, voice)} antes de deixar de ter efeito, ${em(voice.instant(expiresAt))}.`,
  },
  "followup/late": {
    customer: ({ latest }, { instant }) => `Este contacto está atrasado: devia ter sido feito até ${instant(latest)}.`,
    agent: ({ latest }, { instant }) => `O contacto está atrasado: o último momento adequado era ${instant(latest)}.`,
  },
  "followup/due": {
    customer: ({ since }, { instant }) => `Este contacto está por fazer desde ${instant(since)}.`,
    agent: ({ since }, { instant }) => `O contacto está por fazer desde ${instant(since)}.`,
  },
  "followup/summary": ({ planned, held, dropped, done }, voice) =>
    `De um total de ${contacts(planned + held + dropped + done, voice)}, há ${voice.list([
      voice.plural(planned, { one: "# planeado", other: "# planeados" }),
      voice.plural(held, { one: "# retido", other: "# retidos" }),
      `${voice.number(dropped)} sem efeito`,
      voice.plural(done, { one: "# feito", other: "# feitos" }),
    ])}.`,
  "followup/no-anchor": {
    customer: ({ anchors }, voice) =>
      `Há um contacto que não está planeado, porque não temos registo ${voice.either(anchors.map((one) => de(anchorOf(one, voice))))}.`,
    agent: ({ touchpointId, anchors }, voice) =>
      `O contacto ${quoted(touchpointId)} não está planeado: não há registo ${voice.either(anchors.map((one) => de(anchorOf(one, voice))))}.`,
  },
  "followup/not-applicable": {
    customer: () => "Há um contacto que não está planeado, porque não se destina a um caso como o seu.",
    agent: ({ touchpointId, reference }) =>
      `O contacto ${quoted(touchpointId)} não está planeado: a condição não se verifica${reference === null ? "" : ` para ${quoted(reference)}`}.`,
  },
  "followup/no-rhythm": {
    customer: ({ purchases: count }, voice) =>
      `Temos registo de ${yourPurchases(count, voice)}, o que não chega para saber com que frequência compra.`,
    agent: ({ touchpointId, purchases: count, needed }, voice) =>
      `O contacto ${quoted(touchpointId)} não está planeado: para haver um ritmo, o mínimo é de ${purchases(needed, voice)}, e o número registado é ${voice.number(count)}.`,
  },
  "followup/chosen": {
    customer: () => "Este contacto está entre aqueles para os quais temos capacidade.",
    agent: ({ rank, size }, { number }) => `O contacto cabe na capacidade: lugar ${number(rank)} de ${number(size)}.`,
  },
  "followup/postponed": {
    customer: () => "Este contacto foi adiado, porque há mais contactos do que aqueles para os quais temos capacidade.",
    agent: ({ rank, size }, { number }) => `O contacto foi adiado: lugar ${number(rank)}, além da capacidade de ${number(size)}.`,
  },
  "followup/invited": {
    customer: ({ invited, among }, voice) =>
      `Convidámos ${customers(invited, voice)}, por sorteio (total de possíveis convidados: ${voice.number(among)}).`,
    agent: ({ invited, among }, voice) =>
      `${voice.plural(invited, { one: "Foi sorteado # cliente", other: "Foram sorteados # clientes" })} para esta forma de auscultação, de um total disponível de ${voice.number(among)}.`,
  },
  "followup/fewer-than-planned": ({ invited, planned }, voice) =>
    `${voice.plural(invited, { one: "Só foi convidado # cliente", other: "Só foram convidados # clientes" })}, menos do que o número planeado: ${voice.number(planned)}.`,
  "followup/step-done": {
    customer: ({ step, at }, voice) =>
      Object.hasOwn(DONE, step)
        ? `${DONE[step]} ${em(voice.instant(at))}.`
        : `Foi dado este passo quanto à sua sugestão ${em(voice.instant(at))}: ${voice.term(step)}.`,
    agent: ({ step, at }, voice) => `A sugestão foi ${phrase(STEPS, step, voice)} ${em(voice.instant(at))}.`,
  },
  "followup/step-owed": {
    customer: ({ step, by: until }, voice) =>
      `Ainda temos de ${Object.hasOwn(OWED, step) ? OWED[step] : `dar este passo: ${voice.term(step)}`}${until === null ? "" : `, até ${voice.instant(until)}`}.`,
    agent: ({ step, by: until }, voice) =>
      `A sugestão ainda tem de ser ${phrase(STEPS, step, voice)}${until === null ? "" : ` até ${voice.instant(until)}`}.`,
  },
  "followup/suggestion-closed": {
    customer: ({ outcome }, voice) => `Está tudo feito quanto à sua sugestão, que ${phrase(OUTCOMES, outcome, voice)}.`,
    agent: ({ outcome }, voice) => `A sugestão está encerrada: ${phrase(OUTCOMES, outcome, voice)}.`,
  },

  "followup/no-rules-apply": {
    customer: ({ jurisdiction, on }, voice) =>
      `Não conhecemos as regras de contacto ${de(place(jurisdiction, voice))} para ${voice.date(on)}, e isso não significa que tudo seja permitido.`,
    agent: ({ jurisdiction, on, known }, voice) =>
      `Não se conhecem regras de contacto para ${quoted(jurisdiction)} ${em(voice.date(on))}, o que não significa que tudo seja permitido (${choices(known, voice)}).`,
  },
  "followup/invalid-instant": {
    customer: () => "Uma das horas que temos registadas não pode estar certa.",
    agent: ({ subject, field }) => `O campo ${quoted(field)} de ${quoted(subject)} não contém um instante entre 1970 e 2200: corrija-o.`,
  },
  "followup/invalid-date": {
    customer: () => "Uma das datas que temos registadas não existe.",
    agent: ({ subject, field }) => `O campo ${quoted(field)} de ${quoted(subject)} não contém uma data que exista: corrija-o.`,
  },
  "followup/unknown-time-zone": {
    customer: ({ timeZone }) => `Não conhecemos o seu fuso horário ${quoted(timeZone)}.`,
    agent: ({ subject, timeZone }) =>
      `O fuso horário ${quoted(timeZone)} de ${quoted(subject)} é desconhecido: indique um nome IANA como «Europe/Lisbon».`,
  },
  "followup/anchor-in-future": {
    customer: ({ anchor, at }, { instant, term }) =>
      `Temos registado um acontecimento que ainda está para vir: ${term(anchor)}, ${em(instant(at))}.`,
    agent: ({ subject, anchor, at }, { instant, term }) =>
      `Um acontecimento de ${quoted(subject)} está no futuro e não pode ser planeado: ${term(anchor)}, ${em(instant(at))}.`,
  },
  "followup/contradictory-consents": {
    customer: ({ purpose, channel, at }, voice) =>
      `Temos duas respostas suas diferentes sobre ${contact(purpose, channel, voice)}, do mesmo momento: ${voice.instant(at)}.`,
    agent: ({ subject, purpose, channel, at }, voice) =>
      `Há dois estados do consentimento de ${quoted(subject)} para ${contact(purpose, channel, voice)} no mesmo instante, ${voice.instant(at)}: deixe apenas um.`,
  },
  "followup/step-out-of-order": {
    customer: () => "Os passos registados para a sua sugestão estão na ordem errada.",
    agent: ({ subject, step, after }, voice) =>
      `A sugestão ${quoted(subject)} não pode ser ${quoted(phrase(STEPS, step, voice))} depois de ${quoted(phrase(STEPS, after, voice))}: corrija os passos.`,
  },
  "followup/number-out-of-range": {
    customer: () => "Um dos números está fora do que é possível.",
    agent: ({ argument, value, range }, voice) =>
      `O argumento ${quoted(argument)} tem de estar neste intervalo: ${range}; ${given(value, voice)}.`,
  },
  "followup/sample-exceeds-population": {
    customer: () => "Pretende-se perguntar a mais pessoas do que as que existem.",
    agent: ({ size, population, stratum }, voice) =>
      `Não se pode perguntar a ${people(size, voice)}${stratum === null ? "" : ` no estrato ${quoted(stratum)}`}: o total existente é ${voice.number(population)}.`,
  },
  "followup/missing-value": {
    customer: () => "Falta um valor necessário para o cálculo.",
    agent: ({ argument, stratum }) => `Falta o valor ${quoted(argument)} para ${quoted(stratum)}.`,
  },
  "followup/no-weight": {
    customer: () => "Não há nada que permita repartir as perguntas.",
    agent: ({ argument }) => `Os pesos de ${quoted(argument)} somam zero, por isso não há base para repartir.`,
  },
  "followup/duplicate-id": {
    customer: () => "Há uma pessoa que está duas vezes na lista.",
    agent: ({ id }) => `O id ${quoted(id)} aparece duas vezes: deixe apenas um.`,
  },
  "followup/empty-stratum": {
    customer: ({ stratum }) => `Ninguém respondeu no grupo ${quoted(stratum)}.`,
    agent: ({ stratum }) => `O estrato ${quoted(stratum)} tem pessoas, mas nenhuma respondeu.`,
  },
  "followup/margins-disagree": {
    customer: () => "Os números de pessoas não batem certo.",
    agent: ({ variable, people: count, otherVariable, otherPeople }, voice) =>
      `As margens de ${quoted(variable)} somam ${people(count, voice)}, e as de ${quoted(otherVariable)} somam ${voice.number(otherPeople)}.`,
  },
  "followup/not-converged": {
    customer: () => "Os números de pessoas não batem certo com os de quem respondeu.",
    agent: ({ rounds }, { plural }) =>
      `Os pesos não chegaram às margens em ${plural(rounds, { one: "# volta", other: "# voltas" })}: as margens contradizem a amostra.`,
  },
};
