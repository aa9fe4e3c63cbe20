import type { Voice } from "../../kernel/message.js";
import type { Part, StepFrame } from "../codes.js";
import { metricOf } from "./policy.js";
import { by as byChannel, choices, de, duty, em, isDuty, outOf, phrase, place, quoted, remedyOf } from "./words.js";

/** What covers a claim. */
const basisOf = (basis: string) => (basis === "law" ? "a lei" : `a camada ${quoted(basis)}`);

/** Parts that a desk declares. */
const PARTS: Readonly<Record<string, string>> = {
  "law-or-warranty": "uma lei ou uma garantia",
  "follow-up": "o acompanhamento",
  instrument: "um questionário",
  authority: "quem pode decidir o quê",
  protocol: "a numeração dos casos",
};

/** Facts that a case records, and the events from which a layer counts. */
const FACTS: Readonly<Record<string, string>> = {
  product: "o produto",
  contacts: "as mensagens",
  answers: "as respostas ao questionário",
  sequence: "o número do caso",
  delivery: "o dia em que o produto foi entregue",
  purchase: "o dia em que o produto foi comprado",
  installation: "o dia em que o produto foi instalado",
  registration: "o dia em que o produto foi registado",
  manufacture: "o dia em que o produto foi fabricado",
};
const factOf = (fact: string) => (Object.hasOwn(FACTS, fact) ? (FACTS[fact] as string) : quoted(fact));

const PROMISE: Readonly<Record<string, string>> = {
  open: "está em aberto",
  kept: "foi cumprida",
  late: "foi cumprida com atraso",
  broken: "não foi cumprida",
};

const THREATS: Readonly<Record<string, string>> = {
  "threat-court": "uma ameaça de recorrer a tribunal",
  "threat-press": "uma ameaça de recorrer à imprensa",
  "threat-regulator": "uma ameaça de recorrer a uma autoridade",
};

/** Who does a task, where it is not the agent. */
const ofRole = (who: string, { term }: Voice) => (who === "agent" ? "" : ` (${term(who)})`);

/** A task of the desk with its last instant, who does it where it is not the agent, and what belongs to it. */
function task(text: string, { by, who }: StepFrame, overdue: boolean, voice: Voice, note = ""): string {
  const due = by === null ? "" : ` até ${voice.instant(by)}`;
  const late = by === null ? ", em atraso" : `, em atraso desde ${voice.instant(by)}`;
  return `${text}${overdue ? late : due}${ofRole(who, voice)}${note === "" ? "" : `: ${note}`}.`;
}

/** What the customer waits for, in the infinitive, with its last instant. */
function awaited(text: string, { by }: StepFrame, overdue: boolean, { instant }: Voice): string {
  if (overdue)
    return by === null
      ? `Ainda temos de ${text}, e estamos em atraso.`
      : `Ainda temos de ${text}, e estamos em atraso desde ${instant(by)}.`;
  return by === null ? `A seguir, temos de ${text}.` : `Temos até ${instant(by)} para ${text}.`;
}

/** Until when a case may be closed in a way that nobody owes. */
function mayClose(by: number | null, overdue: boolean, { instant }: Voice): string {
  return `${overdue ? "podia" : "ainda pode"} ser encerrado desta forma${by === null ? "" : ` até ${instant(by)}`}`;
}

interface Clock extends StepFrame {
  readonly metric: string;
  readonly cycle: number;
  readonly overdue: boolean;
}

/** A step that a clock of the policy asks for. */
function clock(customer: string, agent: string) {
  return {
    customer: (params: Clock, voice: Voice) => awaited(customer, params, params.overdue, voice),
    agent: (params: Clock, voice: Voice) => task(agent, params, params.overdue, voice),
  };
}

/** The remedy that needs an approval; none where the case itself goes up. */
interface Approval extends StepFrame {
  readonly levelId: string | null;
  readonly remedy: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly overdue: boolean;
}

function toApprove({ remedy, amount, currency }: Approval, voice: Voice): string {
  const sum = amount === null || currency === null ? "" : voice.money(amount, currency);
  if (remedy === null) return sum === "" ? "o próprio caso, seja qual for a solução" : `o próprio caso, seja qual for a solução, ${sum}`;
  return sum === "" ? remedyOf(remedy, voice) : `${remedyOf(remedy, voice)}, ${sum}`;
}

const CASES = { one: "# caso", other: "# casos" };
const CLAIMS = { one: "# pedido", other: "# pedidos" };
const TIMES = { one: "# vez", other: "# vezes" };
const PROMISES = { one: "# promessa", other: "# promessas" };
const COMPLAINTS = { one: "# reclamação", other: "# reclamações" };
const answersOf = (count: number, { plural }: Voice) =>
  plural(count, { one: "nas respostas de # cliente", other: "nas respostas de # clientes" });
const points = (value: number, { plural }: Voice) => plural(Math.abs(value), { one: "# ponto da escala", other: "# pontos da escala" });

export const casefile: Part<"casefile"> = {
  "casefile/priority-given": {
    customer: ({ priority }, { term }) => `A prioridade do seu caso é ${term(priority)}.`,
    agent: ({ priority, classified }, { term }) =>
      classified === null
        ? `Conta a prioridade indicada no próprio caso: ${term(priority)}.`
        : `Conta a prioridade indicada no próprio caso: ${term(priority)}; a da classificação é ${term(classified)}.`,
  },
  "casefile/priority-classified": {
    customer: ({ priority }, { term }) => `A prioridade do seu caso é ${term(priority)}.`,
    agent: ({ priority }, { term }) => `O caso não indica prioridade, por isso conta a da classificação: ${term(priority)}.`,
  },
  "casefile/solution-time": {
    customer: ({ difficulty, within }, { duration, term }) =>
      `O prazo para resolver o seu caso é de ${duration(within)}, porque a dificuldade é ${term(difficulty)}.`,
    agent: ({ difficulty, within }, { duration, term }) =>
      `O prazo de resolução depende da dificuldade: ${duration(within)} quando ela é ${term(difficulty)}.`,
  },
  "casefile/regime-chosen": {
    customer: ({ jurisdiction, contractOn }, voice) =>
      `O seu contrato de ${voice.date(contractOn)} rege-se pela lei ${de(place(jurisdiction, voice))}.`,
    agent: ({ regimeId, jurisdiction, contractOn }, voice) =>
      `A lei aplicável ao contrato de ${voice.date(contractOn)} é ${regimeId} (${voice.region(jurisdiction)}).`,
  },
  "casefile/warranty-chosen": {
    customer: () => "O seu produto foi vendido com uma garantia.",
    agent: ({ warrantyId, productClass }) =>
      productClass === null
        ? `A garantia está indicada no próprio caso: ${quoted(warrantyId)}.`
        : `Os produtos da classe ${quoted(productClass)} são vendidos com a garantia ${quoted(warrantyId)}.`,
  },
  "casefile/claim-is-report": {
    customer: ({ on }, { date }) => `O seu pedido de ${date(on)} conta como comunicação do defeito.`,
    agent: ({ on, defect }, { date }) =>
      `O pedido de ${date(on)} conta como comunicação ${defect === "" ? "do defeito" : `do defeito ${quoted(defect)}`}: não há nenhuma registada antes.`,
  },
  "casefile/defect-taken": {
    customer: ({ defect }) => `Entendemos que a sua mensagem é sobre o defeito que já nos tinha comunicado: ${quoted(defect)}.`,
    agent: ({ defect }) =>
      `O pedido não indica nenhum defeito; entende-se que é sobre ${quoted(defect)}, o único comunicado e ainda não resolvido.`,
  },
  "casefile/free-of-charge": {
    customer: ({ basis }) => (basis === "law" ? "Por lei, não paga nada." : "Com a sua garantia, não paga nada."),
    agent: ({ basis }) => `O cliente não paga nada; o fundamento é ${basisOf(basis)}.`,
  },
  "casefile/customer-pays": {
    customer: ({ amount, currency }, { money }) => `Paga ${money(amount, currency)} da conta.`,
    agent: ({ amount, currency }, { money }) => `O cliente paga ${money(amount, currency)} da conta.`,
  },
  "casefile/cost-open": {
    customer: () => "O que terá de pagar só se sabe com a conta.",
    agent: ({ basis }) => `O que o cliente terá de pagar só se sabe com a conta; o fundamento é ${basisOf(basis)}.`,
  },
  "casefile/at-customers-cost": {
    customer: () => "Nada cobre o seu pedido, por isso o custo de uma reparação fica a seu cargo.",
    agent: () => "Nada cobre o pedido, por isso o custo de uma reparação fica a cargo do cliente.",
  },
  "casefile/anchor-read": {
    customer: ({ anchor, at, day }, { date, instant, term }) =>
      `Retirámos esta data do seu caso: ${term(anchor)}, ${day === null ? em(instant(at)) : `em ${date(day)}`}.`,
    agent: ({ anchor, from, at, day }, { date, instant, term }) =>
      `Para o acompanhamento, esta data foi lida de outro facto do caso, ${quoted(from)}: ${term(anchor)}, ${day === null ? em(instant(at)) : `em ${date(day)}`}.`,
  },
  "casefile/resolution-is-reply": {
    customer: ({ at }, { instant }) => `A resolução do seu caso ${em(instant(at))}, com os respetivos motivos, é a nossa resposta final.`,
    agent: ({ at }, { instant }) => `A resolução de ${instant(at)}, registada com os motivos, é a resposta final.`,
  },
  "casefile/language-doubtful": {
    customer: ({ given, guessed }, { language }) =>
      `Temos a sua mensagem registada como escrita em ${language(given)}, mas as palavras parecem estar em ${language(guessed)}.`,
    agent: ({ given, guessed }, { language }) =>
      `A língua indicada para o contacto é ${language(given)}, mas as palavras estão em ${language(guessed)}.`,
  },
  "casefile/promise": {
    customer: ({ what, dueAt, state }, voice) =>
      `A promessa que lhe fizemos para ${voice.instant(dueAt)}${what === null ? "" : ` (${quoted(what)})`} ${phrase(PROMISE, state, voice)}.`,
    agent: ({ what, dueAt, state }, voice) =>
      `A promessa para ${voice.instant(dueAt)}${what === null ? "" : ` (${quoted(what)})`} ${phrase(PROMISE, state, voice)}.`,
  },
  "casefile/widest-gap": {
    customer: ({ dimension }, { term }) =>
      `Segundo as suas próprias respostas, foi aqui que ficámos mais aquém do que esperava: ${term(dimension)}.`,
    agent: ({ dimension, gap }, voice) =>
      `Segundo as respostas do próprio cliente, o serviço ficou mais aquém do esperado em ${quoted(voice.term(dimension))}: ${points(gap, voice)}.`,
  },
  "casefile/no-answer": {
    customer: ({ area }, { term }) => `Não temos resposta para o seu caso neste ponto: ${term(area)}.`,
    agent: ({ area, error }, { term }) => `Não há resposta para este caso em ${quoted(term(area))}: o erro é ${error}.`,
  },
  "casefile/nothing-to-do": {
    customer: () => "Fizemos tudo o que nos cabia fazer, e não está planeado mais nada.",
    agent: () => "Está feito tudo o que era devido, e não está planeado mais nada.",
  },
  "casefile/nothing-due": {
    customer: () => "O seu caso continua aberto; neste momento não temos nenhum passo com prazo a decorrer.",
    agent: () => "O caso está aberto e não há nenhum passo com prazo: os prazos estão parados, ou não existem.",
  },

  "casefile/make-safe": {
    customer: () => "Por favor, não use mais o produto: está em causa a saúde ou a segurança.",
    agent: ({ subject, overdue, ...frame }, voice) =>
      task(
        "Fale com o cliente e peça-lhe que deixe de usar o produto",
        frame,
        overdue,
        voice,
        `está em causa a saúde ou a segurança (${voice.term(subject)})`,
      ),
  },
  "casefile/acknowledge": clock("confirmar a receção da sua mensagem", "Confirme a receção ao cliente"),
  "casefile/assign": clock("atribuir o seu caso a alguém da nossa equipa", "Atribua o caso a alguém"),
  "casefile/reply-first": clock("lhe enviar a nossa primeira resposta", "Envie a primeira resposta"),
  "casefile/reply-next": clock("lhe enviar a nossa resposta seguinte", "Envie a resposta seguinte"),
  "casefile/update-customer": clock("lhe enviar o próximo ponto de situação", "Informe o cliente do ponto de situação"),
  "casefile/resolve": clock("resolver o seu caso", "Resolva o caso"),
  "casefile/meet-target": {
    customer: (params, voice) => awaited(`dar outro passo no seu caso (${voice.term(params.metric)})`, params, params.overdue, voice),
    agent: (params, voice) => task(`Cumpra o prazo para ${metricOf(params.metric, voice)}`, params, params.overdue, voice),
  },
  "casefile/fulfil-duty": {
    customer: ({ stage, optional, overdue, by }, voice) => {
      if (optional) return `O seu caso ${mayClose(by, overdue, voice)}: ${voice.term(stage)}.`;
      if (!isDuty(stage)) return awaited(`cumprir um dever que a lei nos impõe (${voice.term(stage)})`, { by, who: "" }, overdue, voice);
      if (by === null) return `Por lei, temos de ${duty(stage, voice)}${overdue ? ", e estamos em atraso" : ""}.`;
      return `Por lei, ${overdue ? "tínhamos" : "temos"} até ${voice.instant(by)} para ${duty(stage, voice)}.`;
    },
    agent: ({ dutiesId, stage, optional, overdue, ...frame }, voice) => {
      const named = `${quoted(voice.term(stage))} de ${dutiesId}`;
      if (optional) return `O caso ${mayClose(frame.by, overdue, voice)}${ofRole(frame.who, voice)}: ${named}.`;
      return task(`Cumpra o dever legal ${named}`, frame, overdue, voice);
    },
  },
  "casefile/keep-records": {
    customer: ({ until }, { date }) => `Temos de conservar os registos do seu caso até ${date(until)}.`,
    agent: ({ dutiesId, until, who }, voice) =>
      task(`Conserve os registos até ${voice.date(until)}`, { by: null, who }, false, voice, `é ${dutiesId} que o exige`),
  },
  "casefile/keep-promise": {
    customer: ({ what, overdue, ...frame }, voice) =>
      awaited(what === null ? "cumprir o que lhe prometemos" : `cumprir o que lhe prometemos (${quoted(what)})`, frame, overdue, voice),
    agent: ({ what, overdue, ...frame }, voice) =>
      task(what === null ? "Cumpra a promessa feita ao cliente" : `Cumpra a promessa ${quoted(what)}`, frame, overdue, voice),
  },
  "casefile/offer-remedies": {
    customer: ({ remedies, free }, voice) =>
      `Pode pedir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${free === null ? "; o que terá de pagar só se sabe com a conta" : free ? ", sem custos" : ", mas com custos"}.`,
    agent: ({ remedies, basis, free, overdue, ...frame }, voice) => {
      const cost =
        free === null
          ? "o custo para o cliente só se sabe com a conta"
          : free
            ? "não há custos para o cliente"
            : "há custos para o cliente";
      return task(
        `Ofereça ao cliente ${voice.either(remedies.map((one) => remedyOf(one, voice)))}`,
        frame,
        overdue,
        voice,
        `o fundamento é ${basisOf(basis)}, e ${cost}`,
      );
    },
  },
  "casefile/explain-no-cover": {
    customer: ({ amount, currency }, { money }) =>
      amount === null || currency === null
        ? "O seu pedido não está coberto; vamos explicar-lhe os motivos e dizer-lhe quanto custaria uma reparação."
        : `O seu pedido não está coberto, e vamos explicar-lhe os motivos; uma reparação custaria ${money(amount, currency)}.`,
    agent: ({ amount, currency, overdue, ...frame }, voice) => {
      const cost =
        amount === null || currency === null
          ? "o cliente deve saber quanto custaria uma reparação"
          : `uma reparação custaria ${voice.money(amount, currency)}`;
      return task("Explique os motivos ao cliente", frame, overdue, voice, `o pedido não está coberto, e ${cost}`);
    },
  },
  "casefile/put-right": {
    customer: ({ overdue, ...frame }, voice) => awaited("repor a conformidade do seu produto", frame, overdue, voice),
    agent: ({ overdue, ...frame }, voice) => task("Reponha a conformidade do produto", frame, overdue, voice),
  },
  "casefile/pay-back": {
    customer: ({ overdue, ...frame }, voice) => awaited("lhe devolver o preço pago", frame, overdue, voice),
    agent: ({ overdue, ...frame }, voice) => task("Devolva o preço pago", frame, overdue, voice),
  },
  "casefile/get-approval": {
    customer: ({ remedy }: Pick<Approval, "remedy">, voice) =>
      remedy === null
        ? "O seu caso tem de ser aprovado primeiro por outra pessoa da nossa empresa."
        : `Outra pessoa da nossa empresa tem de aprovar isto primeiro: ${remedyOf(remedy, voice)}.`,
    agent: (params: Approval, voice) =>
      task(
        params.levelId === null
          ? "Obtenha uma aprovação acima do nível mais alto"
          : `Obtenha a aprovação do nível ${quoted(params.levelId)}`,
        params,
        params.overdue,
        voice,
        toApprove(params, voice),
      ),
  },
  "casefile/classify-by-hand": {
    customer: () =>
      "Uma pessoa da nossa equipa tem de ler a sua mensagem, porque o nosso programa não conseguiu perceber tudo o que ela diz.",
    agent: ({ axes, overdue, ...frame }, voice) =>
      task(
        "Classifique o contacto à mão",
        frame,
        overdue,
        voice,
        `as regras e os modelos não chegaram a nenhum resultado em ${voice.list(axes.map((one) => quoted(voice.term(one))))}`,
      ),
  },
  "casefile/check-language": {
    customer: ({ given, guessed }, { either, language }) =>
      `Temos de verificar em que língua lhe devemos responder: ${either([language(given), language(guessed)])}.`,
    agent: ({ given, guessed, overdue, ...frame }, voice) =>
      task(
        "Verifique a língua e responda na língua certa",
        frame,
        overdue,
        voice,
        `a indicada é ${voice.language(given)}, mas as palavras estão em ${voice.language(guessed)}`,
      ),
  },
  "casefile/ask-for": {
    customer: ({ facts }, { list }) => `Para lhe respondermos, precisamos disto da sua parte: ${list(facts.map(factOf))}.`,
    agent: ({ facts, overdue, ...frame }, voice) =>
      task("Peça os factos necessários para uma resposta", frame, overdue, voice, voice.list(facts.map(factOf))),
  },
  "casefile/contact": {
    customer: ({ kind, channel, notBefore, due }, voice) =>
      due
        ? `O nosso próximo contacto consigo está por fazer: ${voice.term(kind)}, ${byChannel(channel, voice)}.`
        : `O nosso próximo contacto consigo está planeado a partir de ${voice.instant(notBefore)}: ${voice.term(kind)}, ${byChannel(channel, voice)}.`,
    agent: ({ touchpointId, kind, channel, notBefore, due, ...frame }, voice) =>
      task(
        `Contacte o cliente ${byChannel(channel, voice)}`,
        frame,
        false,
        voice,
        `${voice.term(kind)} (${quoted(touchpointId)}), ${due ? "a fazer agora" : `nunca antes de ${voice.instant(notBefore)}`}`,
      ),
  },
  "casefile/mend-gap": {
    customer: ({ dimension }, { term }) => `Aqui demos-lhe menos do que esperava, e temos de falar consigo sobre isso: ${term(dimension)}.`,
    agent: ({ dimension, gap, ...frame }, voice) =>
      task(
        `Fale com o cliente sobre ${quoted(voice.term(dimension))}`,
        frame,
        false,
        voice,
        `o serviço ficou aquém do esperado em ${points(gap, voice)}`,
      ),
  },
  "casefile/record-outcome": {
    customer: () => "O seu caso está resolvido, e tem direito a saber os motivos.",
    agent: (frame, voice) =>
      task(
        "Registe o resultado com os motivos",
        frame,
        false,
        voice,
        "o caso foi resolvido sem eles, e o cliente tem direito a conhecê-los",
      ),
  },
  "casefile/correct-facts": {
    customer: ({ area }, { term }) => `Temos de corrigir um dado do seu caso antes de podermos responder neste ponto: ${term(area)}.`,
    agent: ({ area, error, ...frame }, voice) =>
      task("Corrija os factos", frame, false, voice, `o erro ${error} deixa sem resposta ${quoted(voice.term(area))}`),
  },

  "casefile/targets-met": ({ metric, met, of }, voice) =>
    `O prazo para ${metricOf(metric, voice)} é quase sempre cumprido: ${outOf(met, of, voice, TIMES)}.`,
  "casefile/targets-missed": ({ metric, missed, of }, voice) =>
    `O prazo para ${metricOf(metric, voice)} falha muitas vezes: ${outOf(missed, of, voice, TIMES)}.`,
  "casefile/promises-kept": ({ kept, of }, voice) =>
    `As promessas aos clientes são quase sempre cumpridas: ${outOf(kept, of, voice, PROMISES)}.`,
  "casefile/promises-broken": ({ broken, of }, voice) =>
    `Houve promessas aos clientes que falharam: ${outOf(broken, of, voice, PROMISES)}.`,
  "casefile/above-expectation": ({ dimension, gap, n }, voice) =>
    `Os clientes receberam mais do que esperavam em ${quoted(voice.term(dimension))}: ${points(gap, voice)}, ${answersOf(n, voice)}.`,
  "casefile/below-expectation": ({ dimension, gap, n, certain }, voice) =>
    `Os clientes receberam menos do que esperavam em ${quoted(voice.term(dimension))}: ${points(gap, voice)}, ${answersOf(n, voice)}, ${certain ? "mais do que o acaso explica" : "o que o acaso pode explicar"}.`,
  "casefile/praised": ({ cases: count, of }, voice) => `Os clientes elogiaram o serviço em ${outOf(count, of, voice, CASES)}.`,
  "casefile/asked-again": ({ cases: count, of }, voice) =>
    `Os clientes tiveram de voltar a perguntar em ${outOf(count, of, voice, CASES)}.`,
  "casefile/not-classified": ({ cases: count, of }, voice) =>
    `Ninguém percebeu de que trata o contacto em ${outOf(count, of, voice, CASES)}.`,
  "casefile/suggested": ({ cases: count, of }, voice) => `Os clientes fizeram sugestões em ${outOf(count, of, voice, CASES)}.`,
  "casefile/frequent-subject": ({ subject, cases: count, of }, voice) =>
    `Há um assunto com grande peso nas reclamações, ${quoted(voice.term(subject))}: ${outOf(count, of, voice, COMPLAINTS)}.`,
  "casefile/may-be-asked": ({ contacts }, voice) =>
    `${voice.plural(contacts, { one: "Está planeado # contacto", other: "Estão planeados # contactos" })} com clientes a quem se pode pedir opinião.`,
  "casefile/out-of-cover": ({ claims, of }, voice) => `Há pedidos que nada cobre: ${outOf(claims, of, voice, CLAIMS)}.`,
  "casefile/safety-matters": ({ cases: count, of }, voice) => `Está em causa a saúde ou a segurança em ${outOf(count, of, voice, CASES)}.`,
  "casefile/threatened": ({ threat, cases: count, of }, voice) =>
    `Há ${phrase(THREATS, threat, voice)} em ${outOf(count, of, voice, CASES)}.`,
  "casefile/duties-late": {
    customer: ({ stage, late, of }, voice) => `Um dever legal (${voice.term(stage)}) esteve em atraso em ${outOf(late, of, voice, CASES)}.`,
    agent: ({ dutiesId, stage, late, of }, voice) =>
      `O dever legal ${quoted(voice.term(stage))} de ${dutiesId} está ou esteve em atraso em ${outOf(late, of, voice, CASES)}.`,
  },
  "casefile/cancelling": ({ cases: count, of }, voice) => `Houve pedidos de cancelamento em ${outOf(count, of, voice, CASES)}.`,

  "casefile/not-declared": {
    customer: () => "Não podemos responder a isto, porque o nosso serviço não o prevê.",
    agent: ({ part }, voice) => `O serviço não declara o que a resposta exige: ${phrase(PARTS, part, voice)}.`,
  },
  "casefile/not-recorded": {
    customer: ({ fact }) => `Não podemos responder a isto, porque não temos este registo: ${factOf(fact)}.`,
    agent: ({ fact }) => `O caso não regista o que a resposta exige: ${factOf(fact)}.`,
  },
  "casefile/unknown-product": {
    customer: () => "Não podemos responder a isto, porque não conhecemos nenhum produto desta classe.",
    agent: ({ productClass, known }, voice) =>
      `A classe de produto ${quoted(productClass)} não existe no serviço (${choices(known, voice)}).`,
  },
  "casefile/unknown-warranty": {
    customer: () => "Não podemos responder a isto, porque não conhecemos a garantia do seu produto.",
    agent: ({ warrantyId, known }, voice) => `A garantia ${quoted(warrantyId)} não existe no serviço (${choices(known, voice)}).`,
  },
};
