import type { Voice } from "../../kernel/message.js";
import type { Part } from "../codes.js";
import { by, choices, de, numberOr, ofPlace, on, phrase, quoted, the } from "./words.js";

/** What a contact is for: "pesquisas por e-mail". */
const PURPOSES: Readonly<Record<string, string>> = {
  service: "mensagens de serviço",
  suggestion: "pedidos de sugestões",
  survey: "pesquisas",
  marketing: "mensagens de marketing",
};
const contact = (purpose: string, channel: string, voice: Voice) => `${phrase(PURPOSES, purpose, voice)} ${by(channel, voice)}`;

/** What holds a contact back, open or open again. */
const MATTERS: Readonly<Record<string, string>> = {
  complaint: "uma reclamação",
  repair: "um conserto",
  conversation: "uma conversa",
};

/** Steps of a suggestion, to who made it, and what is still owed. */
const DONE: Readonly<Record<string, string>> = {
  answered: "Respondemos à sua sugestão",
  adopted: "Decidimos adotar a sua sugestão",
  declined: "Decidimos não adotar a sua sugestão",
  "put-into-practice": "Colocamos a sua sugestão em prática",
  "told-back": "Contamos a você o que foi feito da sua sugestão",
};
const OWED: Readonly<Record<string, string>> = {
  answered: "responder à sua sugestão",
  decided: "decidir sobre a sua sugestão",
  "put-into-practice": "colocar a sua sugestão em prática",
  "told-back": "contar a você o que foi feito da sua sugestão",
};

/** The same steps for the agent, as nouns. */
const STEPS: Readonly<Record<string, string>> = {
  answered: "resposta",
  decided: "decisão",
  adopted: "decisão de adotar",
  declined: "decisão de não adotar",
  "put-into-practice": "colocação em prática",
  "told-back": "retorno ao cliente",
};

/** What a suggestion came to. */
const OUTCOMES: Readonly<Record<string, string>> = {
  adopted: "sugestão adotada",
  declined: "sugestão não adotada",
  "put-into-practice": "sugestão colocada em prática",
};

const contacts = (count: number, { plural }: Voice) => plural(count, { one: "# contato", other: "# contatos" });
const purchases = (count: number, { plural }: Voice) => plural(count, { one: "# compra", other: "# compras" });
const people = (count: number, { plural }: Voice) => plural(count, { one: "# pessoa", other: "# pessoas" });
const customers = (count: number, { plural }: Voice) => plural(count, { one: "# cliente", other: "# clientes" });
const days = (count: number, { plural }: Voice) => plural(count, { one: "# dia", other: "# dias" });
const frequency = (count: number, per: string, voice: Voice) => `no máximo ${contacts(count, voice)} a cada ${voice.duration(per)}`;
const weContact = (count: number, per: string, { plural, duration }: Voice) =>
  `Entramos em contato com você no máximo ${plural(count, { one: "# vez", other: "# vezes" })} a cada ${duration(per)}`;
const referenceOf = (reference: string | null) => (reference === null ? "" : ` (${quoted(reference)})`);

export const followup: Part<"followup"> = {
  "followup/anchored": {
    customer: ({ anchor, at }, voice) => `Contamos o tempo a partir deste evento: ${voice.term(anchor)}, ${on(at, voice)}.`,
    agent: ({ anchor, at, reference }, voice) =>
      `O tempo conta a partir deste evento: ${voice.term(anchor)}, ${on(at, voice)}${referenceOf(reference)}.`,
  },
  "followup/fallback-anchor": {
    customer: ({ anchor, missing }, voice) =>
      `Não temos registro disto: ${voice.either(missing.map(voice.term))}; por isso contamos a partir ${de(the(anchor, voice))}.`,
    agent: ({ anchor, missing }, voice) =>
      `Não há registro disto: ${voice.either(missing.map(voice.term))}; por isso o tempo conta a partir ${de(the(anchor, voice))}.`,
  },
  "followup/re-anchored": {
    customer: ({ anchor, from, to }, { instant, term }) =>
      `Houve depois outro evento do mesmo tipo (${term(anchor)}), então agora contamos a partir de ${instant(to)}, e não de ${instant(from)}.`,
    agent: ({ anchor, from, to }, { instant, term }) =>
      `Um evento posterior do mesmo tipo (${term(anchor)}) mudou o contato: o tempo conta a partir de ${instant(to)}, e não de ${instant(from)}.`,
  },
  "followup/season": {
    customer: ({ startsOn }, { date }) =>
      `O seu produto só pode ser testado na época certa do ano, então contamos a partir de ${date(startsOn)}, quando ela começa.`,
    agent: ({ startsOn }, { date }) =>
      `O produto só pode ser testado na temporada dele, então o tempo conta a partir do próximo início, em ${date(startsOn)}.`,
  },
  "followup/own-rhythm": {
    customer: ({ days: count, purchases: made }, voice) =>
      `Com base em ${purchases(made, voice)} que você fez, o seu intervalo entre compras é de cerca de ${days(count, voice)}.`,
    agent: ({ days: count, purchases: made }, voice) =>
      `Vale o intervalo do próprio cliente entre compras: ${days(count, voice)}, com base em ${purchases(made, voice)}.`,
  },
  "followup/usual-rhythm": {
    customer: ({ interval, purchases: made }, voice) =>
      `Temos registro de ${purchases(made, voice)} em seu nome, pouco para saber de quanto em quanto tempo você compra, então vale o intervalo comum: ${voice.duration(interval)}.`,
    agent: ({ interval, purchases: made }, voice) =>
      `Há poucas compras para um ritmo do próprio cliente (${purchases(made, voice)}), então vale o intervalo comum: ${voice.duration(interval)}.`,
  },
  "followup/answered": {
    customer: ({ channel, at }, voice) => `Você nos respondeu ${by(channel, voice)} ${on(at, voice)}.`,
    agent: ({ channel, at }, voice) => `O cliente respondeu ${by(channel, voice)} ${on(at, voice)}.`,
  },
  "followup/contacted": {
    customer: ({ lastAt }, voice) =>
      `Já entramos em contato com você sobre isso, a última vez ${on(lastAt, voice)}, e não há mais lembretes a enviar.`,
    agent: ({ contacts: count, lastAt }, voice) =>
      `${voice.plural(count, { one: "Foi feito # contato", other: "Foram feitos # contatos" })}, o último ${on(lastAt, voice)}, e não há mais lembretes.`,
  },
  "followup/attempts-used": {
    customer: ({ lastAt }, voice) => `Tentamos falar com você, a última vez ${on(lastAt, voice)}, e não há mais tentativas.`,
    agent: ({ contacts: count, lastAt }, voice) =>
      `Ninguém foi encontrado em ${voice.plural(count, { one: "# tentativa", other: "# tentativas" })}, a última ${on(lastAt, voice)}, e não há mais tentativas.`,
  },
  "followup/reminder": {
    customer: () => "Este é um lembrete.",
    agent: ({ number: which, of }, { number }) => `Este é o lembrete ${number(which)} de ${number(of)}.`,
  },
  "followup/refused": {
    customer: ({ channel, at }, voice) => `Você nos disse ${by(channel, voice)}, ${on(at, voice)}, que não quer este contato.`,
    agent: ({ channel, at }, voice) => `O cliente recusou este contato quando ele foi feito ${by(channel, voice)}, ${on(at, voice)}.`,
  },
  "followup/channel-failed": {
    customer: ({ channel, at }, voice) =>
      `Não conseguimos falar com você ${by(channel, voice)} ${on(at, voice)}, então tentamos de outra forma.`,
    agent: ({ channel, at }, voice) => `O contato ${by(channel, voice)} ${on(at, voice)} falhou, então outro canal é tentado.`,
  },
  "followup/open-matter": {
    customer: ({ kind, since }, voice) =>
      `Você tem ${phrase(MATTERS, kind, voice)} em aberto desde ${voice.instant(since)}, então só enviamos mensagens de serviço.`,
    agent: ({ kind, since }, voice) =>
      `Há ${phrase(MATTERS, kind, voice)} em aberto desde ${voice.instant(since)}, o que segura tudo, menos mensagens de serviço.`,
  },
  "followup/reopened": {
    customer: ({ kind, since }, voice) =>
      `Você tem ${phrase(MATTERS, kind, voice)} de novo em aberto desde ${voice.instant(since)}, então contamos a partir do próximo encerramento.`,
    agent: ({ kind, since }, voice) =>
      `Há ${phrase(MATTERS, kind, voice)} de novo em aberto desde ${voice.instant(since)}, então vale o próximo encerramento.`,
  },
  "followup/expired": {
    customer: ({ at }, voice) => `O prazo para este contato terminou ${on(at, voice)}.`,
    agent: ({ at }, voice) => `O contato expirou ${on(at, voice)}.`,
  },
  "followup/not-in-force": {
    customer: ({ anchoredAt }, voice) => `O nosso plano de acompanhamento não estava em vigor ${on(anchoredAt, voice)}.`,
    agent: ({ anchoredAt }, { instant }) => `O evento de ${instant(anchoredAt)} está fora da vigência da política.`,
  },
  "followup/consented": {
    customer: ({ purpose, channel, at }, voice) => `Você aceitou receber ${contact(purpose, channel, voice)} ${on(at, voice)}.`,
    agent: ({ purpose, channel, basis, at }, voice) =>
      `O cliente deu consentimento para ${contact(purpose, channel, voice)} ${on(at, voice)}${basis === null ? "" : ` (base ${quoted(basis)})`}.`,
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
      `O que temos de você só permite ${contact(purpose, channel, voice)} sobre os nossos próprios produtos semelhantes.`,
    agent: ({ purpose, channel }, voice) =>
      `A autorização presumida para ${contact(purpose, channel, voice)} só abrange produtos semelhantes do próprio vendedor.`,
  },
  "followup/said-no": {
    customer: ({ purpose, channel, state, at }, voice) =>
      state === "withdrawn"
        ? `Você retirou o consentimento para ${contact(purpose, channel, voice)} ${on(at, voice)}.`
        : `Você disse não a ${contact(purpose, channel, voice)} ${on(at, voice)}.`,
    agent: ({ purpose, channel, state, at }, voice) =>
      state === "withdrawn"
        ? `O cliente retirou o consentimento para ${contact(purpose, channel, voice)} ${on(at, voice)}.`
        : `O cliente recusou ${contact(purpose, channel, voice)} ${on(at, voice)}.`,
  },
  "followup/do-not-contact": {
    customer: ({ list, channel }, voice) =>
      `Você está em uma lista de pessoas que não devem ser contatadas ${by(channel, voice)}: ${quoted(list)}.`,
    agent: ({ list, channel }, voice) =>
      `O cliente está na lista ${quoted(list)}, de pessoas que não devem ser contatadas ${by(channel, voice)}.`,
  },
  "followup/no-jurisdiction": {
    customer: () => "Não sabemos a lei de qual país vale para você, então não aplicamos regras de contato.",
    agent: () => "A jurisdição do cliente não foi informada, então nenhuma regra de contato foi aplicada.",
  },
  "followup/rules-unknown": {
    customer: ({ jurisdiction }, voice) =>
      `Não conhecemos as regras de contato ${ofPlace(jurisdiction, voice)}, e isso não quer dizer que tudo seja permitido.`,
    agent: ({ jurisdiction }) =>
      `Não há regras de contato cadastradas para ${quoted(jurisdiction)}, o que não quer dizer que tudo seja permitido.`,
  },
  "followup/moved-by-law": {
    customer: ({ from }, voice) => `A lei não permite este contato ${on(from, voice)}, então mudamos a data ou a hora.`,
    agent: ({ rulesId, from }, { instant }) => `As regras de contato ${rulesId} não permitem o contato no momento ideal, ${instant(from)}.`,
  },
  "followup/moved-into-hours": {
    customer: ({ from }, voice) =>
      `Os nossos próprios horários não permitem este contato ${on(from, voice)}, então mudamos a data ou a hora.`,
    agent: ({ from }, { instant }) => `Os horários da própria política não permitem o contato no momento ideal, ${instant(from)}.`,
  },
  "followup/queued": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, então este contato espera a vez dele a partir de ${voice.instant(from)}.`,
    agent: ({ count, per, from }, voice) =>
      `O contato espera a vez dele a partir de ${voice.instant(from)}: a política permite ${frequency(count, per, voice)}.`,
  },
  "followup/skipped": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, então o contato de ${voice.instant(from)} não será feito; ainda pode haver um lembrete depois.`,
    agent: ({ count, per, from }, voice) =>
      `O contato de ${voice.instant(from)} não será feito, e ainda pode haver um lembrete depois: a política permite ${frequency(count, per, voice)}.`,
  },
  "followup/given-up": {
    customer: ({ count, per, from }, voice) =>
      `${weContact(count, per, voice)}, então o contato de ${voice.instant(from)} e os lembretes dele não serão feitos.`,
    agent: ({ count, per, from }, voice) =>
      `O contato de ${voice.instant(from)} e os lembretes dele são abandonados: a política permite ${frequency(count, per, voice)}.`,
  },
  "followup/yields": {
    customer: () => "Outro contato está na hora e vem primeiro.",
    agent: ({ to }) => `O contato ${quoted(to)} está na hora e vem primeiro.`,
  },
  "followup/no-time-left": {
    customer: ({ channel, expiresAt }, voice) =>
      `Não há mais tempo para entrar em contato com você ${by(channel, voice)} antes de ${voice.instant(expiresAt)}, quando este contato deixa de valer.`,
    agent: ({ channel, expiresAt }, voice) =>
      `Não resta tempo permitido para o contato ${by(channel, voice)} antes de ele expirar, ${on(expiresAt, voice)}.`,
  },
  "followup/late": {
    customer: ({ latest }, { instant }) => `Este contato está atrasado: deveria ter sido feito até ${instant(latest)}.`,
    agent: ({ latest }, { instant }) => `O contato está atrasado: o último bom momento era ${instant(latest)}.`,
  },
  "followup/due": {
    customer: ({ since }, { instant }) => `Este contato está na hora desde ${instant(since)}.`,
    agent: ({ since }, { instant }) => `O contato está na hora desde ${instant(since)}.`,
  },
  "followup/summary": ({ planned, held, dropped, done }, voice) =>
    `De ${contacts(planned + held + dropped + done, voice)}, são ${voice.list([
      voice.plural(planned, { one: "# planejado", other: "# planejados" }),
      `${voice.number(held)} em espera`,
      voice.plural(dropped, { one: "# descartado", other: "# descartados" }),
      voice.plural(done, { one: "# concluído", other: "# concluídos" }),
    ])}.`,
  "followup/no-anchor": {
    customer: ({ anchors }, { either, term }) =>
      `Um contato não está planejado, porque não temos registro disto: ${either(anchors.map(term))}.`,
    agent: ({ touchpointId, anchors }, { either, term }) =>
      `O contato ${quoted(touchpointId)} não está planejado, porque não há registro disto: ${either(anchors.map(term))}.`,
  },
  "followup/not-applicable": {
    customer: () => "Um contato não está planejado, porque não se destina a um caso como o seu.",
    agent: ({ touchpointId, reference }) =>
      `O contato ${quoted(touchpointId)} não está planejado: a condição dele não é atendida${reference === null ? "" : ` para ${quoted(reference)}`}.`,
  },
  "followup/no-rhythm": {
    customer: ({ purchases: made }, voice) =>
      `Temos registro de ${purchases(made, voice)} em seu nome, pouco para saber de quanto em quanto tempo você compra.`,
    agent: ({ touchpointId, purchases: made, needed }, voice) =>
      `O contato ${quoted(touchpointId)} não está planejado: um ritmo exige ${purchases(needed, voice)}, e o total registrado é ${voice.number(made)}.`,
  },
  "followup/chosen": {
    customer: () => "Este contato está entre os que conseguimos atender.",
    agent: ({ rank, size }, { number }) => `O contato está dentro da capacidade: posição ${number(rank)} de ${number(size)}.`,
  },
  "followup/postponed": {
    customer: () => "Este contato foi adiado, porque há mais contatos do que conseguimos atender.",
    agent: ({ rank, size }, { number }) => `O contato foi adiado: posição ${number(rank)}, além da capacidade de ${number(size)}.`,
  },
  "followup/invited": {
    customer: ({ invited, among }, voice) => `Convidamos ${customers(invited, voice)}, por sorteio entre ${voice.number(among)}.`,
    agent: ({ invited, among }, voice) =>
      `${voice.plural(invited, { one: "Foi sorteado # cliente", other: "Foram sorteados # clientes" })} entre os ${voice.number(among)} disponíveis para esta forma de consulta.`,
  },
  "followup/fewer-than-planned": ({ invited, planned }, voice) =>
    `${voice.plural(invited, { one: "Só # cliente foi convidado", other: "Só # clientes foram convidados" })}, menos que os ${voice.number(planned)} previstos.`,
  "followup/step-done": {
    customer: ({ step, at }, voice) =>
      Object.hasOwn(DONE, step)
        ? `${DONE[step]} ${on(at, voice)}.`
        : `Isto foi feito sobre a sua sugestão ${on(at, voice)}: ${voice.term(step)}.`,
    agent: ({ step, at }, voice) => `Esta etapa da sugestão foi concluída ${on(at, voice)}: ${phrase(STEPS, step, voice)}.`,
  },
  "followup/step-owed": {
    customer: ({ step, by: until }, voice) =>
      `Ainda precisamos ${Object.hasOwn(OWED, step) ? OWED[step] : `fazer isto: ${voice.term(step)}`}${until === null ? "" : `, até ${voice.instant(until)}`}.`,
    agent: ({ step, by: until }, voice) =>
      `Falta esta etapa da sugestão: ${phrase(STEPS, step, voice)}${until === null ? "" : `, até ${voice.instant(until)}`}.`,
  },
  "followup/suggestion-closed": {
    customer: ({ outcome }, voice) => `Tudo sobre a sua sugestão está concluído, com este resultado: ${phrase(OUTCOMES, outcome, voice)}.`,
    agent: ({ outcome }, voice) => `O tratamento da sugestão está encerrado: ${phrase(OUTCOMES, outcome, voice)}.`,
  },

  "followup/no-rules-apply": {
    customer: ({ jurisdiction, on: day }, voice) =>
      `Não conhecemos as regras de contato ${ofPlace(jurisdiction, voice)} para ${voice.date(day)}, e isso não quer dizer que tudo seja permitido.`,
    agent: ({ jurisdiction, on: day, known }, voice) =>
      `Não há regras de contato cadastradas para ${quoted(jurisdiction)} em ${voice.date(day)}, o que não quer dizer que tudo seja permitido (${choices(known, voice)}).`,
  },
  "followup/invalid-instant": {
    customer: () => "Um dos horários que temos registrados não pode estar certo.",
    agent: ({ subject, field }) => `O campo ${quoted(field)} de ${quoted(subject)} não tem um instante entre 1970 e 2200: corrija-o.`,
  },
  "followup/invalid-date": {
    customer: () => "Uma das datas que temos registradas não existe.",
    agent: ({ subject, field }) => `O campo ${quoted(field)} de ${quoted(subject)} não tem uma data que existe: corrija-o.`,
  },
  "followup/unknown-time-zone": {
    customer: ({ timeZone }) => `Não conhecemos o seu fuso horário ${quoted(timeZone)}.`,
    agent: ({ subject, timeZone }) =>
      `O fuso horário ${quoted(timeZone)} de ${quoted(subject)} não existe: use um nome IANA, como “America/Sao_Paulo”.`,
  },
  "followup/anchor-in-future": {
    customer: ({ anchor, at }, voice) => `Temos registrado um evento que ainda vai acontecer: ${voice.term(anchor)}, ${on(at, voice)}.`,
    agent: ({ subject, anchor, at }, voice) =>
      `Um evento de ${quoted(subject)} está no futuro e não pode ser planejado: ${voice.term(anchor)}, ${on(at, voice)}.`,
  },
  "followup/contradictory-consents": {
    customer: ({ purpose, channel, at }, voice) =>
      `Temos duas respostas diferentes suas sobre ${contact(purpose, channel, voice)} no mesmo momento, ${voice.instant(at)}.`,
    agent: ({ subject, purpose, channel, at }, voice) =>
      `O consentimento de ${quoted(subject)} para ${contact(purpose, channel, voice)} tem dois estados no mesmo instante, ${voice.instant(at)}: deixe só um.`,
  },
  "followup/step-out-of-order": {
    customer: () => "As etapas registradas da sua sugestão estão na ordem errada.",
    agent: ({ subject, step, after }, voice) =>
      `Na sugestão ${quoted(subject)}, a etapa ${quoted(phrase(STEPS, step, voice))} não pode vir depois da etapa ${quoted(phrase(STEPS, after, voice))}: corrija as etapas.`,
  },
  "followup/number-out-of-range": {
    customer: () => "Um dos números está fora do possível.",
    agent: ({ argument, value, range }, voice) =>
      `O argumento ${quoted(argument)} precisa estar nesta faixa: ${range}; foi informado ${numberOr(value, voice)}.`,
  },
  "followup/sample-exceeds-population": {
    customer: () => "O número de pessoas a consultar é maior do que o total.",
    agent: ({ size, population, stratum }, voice) =>
      `Não é possível consultar ${people(size, voice)}${stratum === null ? "" : ` no estrato ${quoted(stratum)}`}: o total é de ${voice.number(population)}.`,
  },
  "followup/missing-value": {
    customer: () => "Falta um valor de que o cálculo precisa.",
    agent: ({ argument, stratum }) => `Falta o valor ${quoted(argument)} para ${quoted(stratum)}.`,
  },
  "followup/no-weight": {
    customer: () => "Não há base para distribuir as perguntas.",
    agent: ({ argument }) => `Os pesos de ${quoted(argument)} somam zero, então não há base para a distribuição.`,
  },
  "followup/duplicate-id": {
    customer: () => "Há alguém duas vezes na lista.",
    agent: ({ id }) => `O id ${quoted(id)} aparece duas vezes: deixe só um.`,
  },
  "followup/empty-stratum": {
    customer: ({ stratum }) => `Ninguém do grupo ${quoted(stratum)} respondeu.`,
    agent: ({ stratum }) => `O estrato ${quoted(stratum)} tem pessoas, mas nenhuma delas respondeu.`,
  },
  "followup/margins-disagree": {
    customer: () => "Os números de pessoas não batem entre si.",
    agent: ({ variable, people: count, otherVariable, otherPeople }, voice) =>
      `As margens de ${quoted(variable)} somam ${people(count, voice)}, e as de ${quoted(otherVariable)} somam ${voice.number(otherPeople)}.`,
  },
  "followup/not-converged": {
    customer: () => "Os números de pessoas não batem com os de quem respondeu.",
    agent: ({ rounds }, { plural }) =>
      `Os pesos não chegaram às margens em ${plural(rounds, { one: "# rodada", other: "# rodadas" })}: as margens contradizem a amostra.`,
  },
};
