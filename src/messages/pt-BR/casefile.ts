import type { Voice } from "../../kernel/message.js";
import type { Part, StepFrame } from "../codes.js";
import { by as byChannel, choices, de, duty, isDuty, ofPlace, on, outOf, phrase, quoted, remedyOf, the } from "./words.js";

/** What covers a claim. */
const basisOf = (basis: string) => (basis === "law" ? "a lei" : `a camada ${quoted(basis)}`);

/** Parts that a desk declares. */
const PARTS: Readonly<Record<string, string>> = {
  "law-or-warranty": "uma lei ou uma garantia",
  "follow-up": "o acompanhamento",
  instrument: "um questionário",
  authority: "quem pode decidir o quê",
  protocol: "a numeração de protocolos",
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
  registration: "o dia em que o produto foi cadastrado",
  manufacture: "o dia em que o produto foi fabricado",
};
const factOf = (fact: string) => (Object.hasOwn(FACTS, fact) ? (FACTS[fact] as string) : quoted(fact));

const PROMISE: Readonly<Record<string, string>> = {
  open: "está em aberto",
  kept: "foi cumprida",
  late: "foi cumprida com atraso",
  broken: "não foi cumprida",
};

/** Who does a task, where it is not the agent. */
const ofRole = (who: string, { term }: Voice) => (who === "agent" ? "" : ` (${term(who)})`);

/** A task of the desk with its last instant, who does it where it is not the agent, and what belongs to it. */
function task(text: string, { by, who }: StepFrame, overdue: boolean, voice: Voice, note = ""): string {
  const due = by === null ? "" : ` até ${voice.instant(by)}`;
  const late = by === null ? ", em atraso" : `, em atraso desde ${voice.instant(by)}`;
  return `${text}${overdue ? late : due}${ofRole(who, voice)}${note === "" ? "" : `: ${note}`}.`;
}

/** What the customer waits for, with its last instant. */
function awaited(text: string, { by }: StepFrame, overdue: boolean, { instant }: Voice): string {
  if (overdue) return by === null ? `${text} está em atraso.` : `${text} está em atraso desde ${instant(by)}.`;
  return by === null ? `${text} é o próximo passo.` : `${text} tem prazo até ${instant(by)}.`;
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

const CASES = { one: "# caso", other: "# casos" };
const CLAIMS = { one: "# pedido", other: "# pedidos" };
const TIMES = { one: "# vez", other: "# vezes" };
const answersOf = (count: number, { plural }: Voice) =>
  plural(count, { one: "nas respostas de # cliente", other: "nas respostas de # clientes" });
const points = (value: number, { plural }: Voice) => plural(Math.abs(value), { one: "# ponto da escala", other: "# pontos da escala" });
const promised = (what: string | null) => (what === null ? "" : ` (${quoted(what)})`);

export const casefile: Part<"casefile"> = {
  "casefile/priority-given": {
    customer: ({ priority }, { term }) => `A prioridade do seu caso é ${term(priority)}.`,
    agent: ({ priority, classified }, { term }) =>
      classified === null
        ? `Vale a prioridade informada no próprio caso: ${term(priority)}.`
        : `Vale a prioridade informada no próprio caso: ${term(priority)}; a da classificação é ${term(classified)}.`,
  },
  "casefile/priority-classified": {
    customer: ({ priority }, { term }) => `A prioridade do seu caso é ${term(priority)}.`,
    agent: ({ priority }, { term }) => `O caso não informa prioridade, então vale a da classificação: ${term(priority)}.`,
  },
  "casefile/solution-time": {
    customer: ({ difficulty, within }, { duration, term }) =>
      `O prazo para resolver o seu caso é de ${duration(within)}, porque a dificuldade dele é ${term(difficulty)}.`,
    agent: ({ difficulty, within }, { duration, term }) =>
      `A central define o prazo de solução pela dificuldade: ${duration(within)} quando ela é ${term(difficulty)}.`,
  },
  "casefile/regime-chosen": {
    customer: ({ jurisdiction, contractOn }, voice) =>
      `Para o seu contrato de ${voice.date(contractOn)} vale a lei ${ofPlace(jurisdiction, voice)}.`,
    agent: ({ regimeId, jurisdiction, contractOn }, voice) =>
      `A lei que vale para o contrato de ${voice.date(contractOn)} é ${regimeId} (${voice.region(jurisdiction)}).`,
  },
  "casefile/warranty-chosen": {
    customer: () => "O seu produto foi vendido com garantia.",
    agent: ({ warrantyId, productClass }) =>
      productClass === null
        ? `O próprio caso indica a garantia: ${quoted(warrantyId)}.`
        : `Produtos da classe ${quoted(productClass)} são vendidos com a garantia ${quoted(warrantyId)}.`,
  },
  "casefile/claim-is-report": {
    customer: ({ on: day }, { date }) => `O seu pedido de ${date(day)} vale como comunicação do defeito.`,
    agent: ({ on: day, defect }, { date }) =>
      `O pedido de ${date(day)} vale como comunicação do defeito${defect === "" ? "" : ` ${quoted(defect)}`}: não há outra registrada antes.`,
  },
  "casefile/defect-taken": {
    customer: ({ defect }) => `Entendemos que a sua mensagem é sobre o defeito que você já tinha nos informado: ${quoted(defect)}.`,
    agent: ({ defect }) =>
      `O pedido não cita nenhum defeito; entende-se que é sobre ${quoted(defect)}, o único informado e ainda não resolvido.`,
  },
  "casefile/free-of-charge": {
    customer: ({ basis }) => (basis === "law" ? "Pela lei, você não paga nada." : "Pela sua garantia, você não paga nada."),
    agent: ({ basis }) => `O cliente não paga nada; o fundamento é ${basisOf(basis)}.`,
  },
  "casefile/customer-pays": {
    customer: ({ amount, currency }, { money }) => `Da conta, você paga ${money(amount, currency)}.`,
    agent: ({ amount, currency }, { money }) => `Da conta, o cliente paga ${money(amount, currency)}.`,
  },
  "casefile/cost-open": {
    customer: () => "O que você paga só se sabe com a conta.",
    agent: ({ basis }) => `O que o cliente paga só se sabe com a conta; o fundamento é ${basisOf(basis)}.`,
  },
  "casefile/at-customers-cost": {
    customer: () => "O seu pedido não tem cobertura, então o conserto fica por sua conta.",
    agent: () => "O pedido não tem cobertura, então o conserto fica por conta do cliente.",
  },
  "casefile/anchor-read": {
    customer: ({ anchor, at, day }, voice) =>
      `Esta data veio do seu caso: ${voice.term(anchor)}, ${day === null ? on(at, voice) : `em ${voice.date(day)}`}.`,
    agent: ({ anchor, from, at, day }, voice) =>
      `Para o acompanhamento, este evento foi lido de outro fato do caso, ${quoted(from)}: ${voice.term(anchor)}, ${day === null ? on(at, voice) : `em ${voice.date(day)}`}.`,
  },
  "casefile/resolution-is-reply": {
    customer: ({ at }, voice) => `A solução do seu caso, ${on(at, voice)}, com os motivos dela, é a nossa resposta final.`,
    agent: ({ at }, voice) => `A solução, registrada com os motivos ${on(at, voice)}, é a resposta final.`,
  },
  "casefile/language-doubtful": {
    customer: ({ given, guessed }, { language }) =>
      `A sua mensagem está registrada como escrita em ${language(given)}, mas as palavras parecem ser em ${language(guessed)}.`,
    agent: ({ given, guessed }, { language }) =>
      `O idioma informado para o contato é ${language(given)}, mas as palavras são em ${language(guessed)}.`,
  },
  "casefile/promise": {
    customer: ({ what, dueAt, state }, voice) =>
      `A nossa promessa a você para ${voice.instant(dueAt)}${promised(what)} ${phrase(PROMISE, state, voice)}.`,
    agent: ({ what, dueAt, state }, voice) => `A promessa para ${voice.instant(dueAt)}${promised(what)} ${phrase(PROMISE, state, voice)}.`,
  },
  "casefile/widest-gap": {
    customer: ({ dimension }, { term }) =>
      `Pelas suas próprias respostas, foi aqui que mais ficamos abaixo do que você esperava: ${term(dimension)}.`,
    agent: ({ dimension, gap }, voice) =>
      `Pelas respostas do próprio cliente, o atendimento ficou mais abaixo do esperado em ${quoted(voice.term(dimension))}: ${points(gap, voice)}.`,
  },
  "casefile/no-answer": {
    customer: ({ area }, { term }) => `Não temos resposta para o seu caso sobre este ponto: ${term(area)}.`,
    agent: ({ area, error }, { term }) => `Não há resposta para este caso sobre ${quoted(term(area))}: o erro é ${error}.`,
  },
  "casefile/nothing-to-do": {
    customer: () => "Já fizemos tudo o que devíamos a você, e não há mais nada planejado.",
    agent: () => "Tudo o que era devido está feito, e não há nada planejado.",
  },
  "casefile/nothing-due": {
    customer: () => "O seu caso continua em aberto; no momento não temos nenhuma etapa com prazo correndo.",
    agent: () => "O caso está aberto e não há nenhuma etapa com prazo: os prazos estão parados, ou não existem.",
  },

  "casefile/make-safe": {
    customer: () => "Por favor, pare de usar o produto: há risco à saúde ou à segurança.",
    agent: ({ subject, overdue, ...frame }, voice) =>
      task(
        "Falar com o cliente e interromper o uso do produto",
        frame,
        overdue,
        voice,
        `há risco à saúde ou à segurança (${voice.term(subject)})`,
      ),
  },
  "casefile/acknowledge": clock("A nossa confirmação de que recebemos a sua mensagem", "Confirmar o recebimento ao cliente"),
  "casefile/assign": clock("A atribuição do seu caso", "Atribuir o caso a alguém"),
  "casefile/reply-first": clock("A nossa primeira resposta a você", "Enviar a primeira resposta"),
  "casefile/reply-next": clock("A nossa próxima resposta a você", "Enviar a próxima resposta"),
  "casefile/update-customer": clock("A nossa próxima atualização para você", "Informar ao cliente o andamento do caso"),
  "casefile/resolve": clock("A solução do seu caso", "Resolver o caso"),
  "casefile/meet-target": {
    customer: (params, voice) => awaited(`Outra etapa do seu caso (${voice.term(params.metric)})`, params, params.overdue, voice),
    agent: (params, voice) => task(`Cumprir o prazo ${de(the(params.metric, voice))}`, params, params.overdue, voice),
  },
  "casefile/fulfil-duty": {
    customer: ({ stage, optional, overdue, by }, voice) => {
      if (optional) return `O seu caso ${mayClose(by, overdue, voice)}: ${voice.term(stage)}.`;
      if (!isDuty(stage)) return awaited(`Uma obrigação que a lei nos impõe (${voice.term(stage)})`, { by, who: "" }, overdue, voice);
      if (by === null) return `Pela lei, temos que ${duty(stage, voice)}${overdue ? ", e estamos em atraso" : ""}.`;
      return `Pela lei, ${overdue ? "tínhamos" : "temos"} até ${voice.instant(by)} para ${duty(stage, voice)}.`;
    },
    agent: ({ dutiesId, stage, optional, overdue, ...frame }, voice) => {
      const named = `${quoted(voice.term(stage))} de ${dutiesId}`;
      if (optional) return `O caso ${mayClose(frame.by, overdue, voice)}${ofRole(frame.who, voice)}: ${named}.`;
      return task(`Cumprir a obrigação legal ${named}`, frame, overdue, voice);
    },
  },
  "casefile/keep-records": {
    customer: ({ until }, { date }) => `Temos que guardar os registros do seu caso até ${date(until)}.`,
    agent: ({ dutiesId, until, who }, voice) =>
      task(`Guardar os registros até ${voice.date(until)}`, { by: null, who }, false, voice, `é uma exigência de ${dutiesId}`),
  },
  "casefile/keep-promise": {
    customer: ({ what, overdue, ...frame }, voice) => awaited(`O que prometemos a você${promised(what)}`, frame, overdue, voice),
    agent: ({ what, overdue, ...frame }, voice) =>
      task(what === null ? "Cumprir a promessa feita ao cliente" : `Cumprir a promessa ${quoted(what)}`, frame, overdue, voice),
  },
  "casefile/offer-remedies": {
    customer: ({ remedies, free }, voice) =>
      `Você pode pedir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${free === null ? "; o que você paga só se sabe com a conta" : free ? ", sem pagar nada" : ", mas com custo"}.`,
    agent: ({ remedies, basis, free, overdue, ...frame }, voice) => {
      const cost =
        free === null ? "o custo para o cliente só se sabe com a conta" : free ? "não há custo para o cliente" : "há custo para o cliente";
      return task(
        `Oferecer ao cliente ${voice.either(remedies.map((one) => remedyOf(one, voice)))}`,
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
        ? "O seu pedido não tem cobertura; vamos explicar os motivos e dizer quanto custaria o conserto."
        : `O seu pedido não tem cobertura, e vamos explicar os motivos; o conserto custaria ${money(amount, currency)}.`,
    agent: ({ amount, currency, overdue, ...frame }, voice) => {
      const cost =
        amount === null || currency === null
          ? "o cliente precisa saber quanto custaria o conserto"
          : `o conserto custaria ${voice.money(amount, currency)}`;
      return task("Explicar os motivos ao cliente", frame, overdue, voice, `o pedido não tem cobertura, e ${cost}`);
    },
  },
  "casefile/put-right": {
    customer: ({ overdue, ...frame }, voice) => awaited("A solução do problema do seu produto", frame, overdue, voice),
    agent: ({ overdue, ...frame }, voice) => task("Sanar o problema do produto", frame, overdue, voice),
  },
  "casefile/pay-back": {
    customer: ({ overdue, ...frame }, voice) => awaited("A devolução do valor que você pagou", frame, overdue, voice),
    agent: ({ overdue, ...frame }, voice) => task("Devolver o valor pago", frame, overdue, voice),
  },
  "casefile/get-approval": {
    customer: ({ remedy }: { readonly remedy: string | null }, voice) =>
      remedy === null
        ? "Outra pessoa da nossa empresa precisa decidir sobre o seu caso."
        : `Outra pessoa da nossa empresa precisa aprovar isto antes: ${remedyOf(remedy, voice)}.`,
    agent: ({ levelId, remedy, amount, currency, overdue, ...frame }: Approval, voice) => {
      const what = remedy === null ? "o próprio caso sobe, seja qual for a solução" : remedyOf(remedy, voice);
      return task(
        levelId === null ? "Obter aprovação acima do nível mais alto" : `Obter a aprovação do nível ${quoted(levelId)}`,
        frame,
        overdue,
        voice,
        amount === null || currency === null ? what : `${what}, ${voice.money(amount, currency)}`,
      );
    },
  },
  "casefile/classify-by-hand": {
    customer: () => "Alguém da nossa equipe precisa ler a sua mensagem, porque o nosso sistema não conseguiu entender tudo o que ela diz.",
    agent: ({ axes, overdue, ...frame }, voice) =>
      task(
        "Classificar o contato manualmente",
        frame,
        overdue,
        voice,
        `regras e modelos não acharam resposta para ${voice.list(axes.map((axis) => the(axis, voice)))}`,
      ),
  },
  "casefile/check-language": {
    customer: ({ given, guessed }, { either, language }) =>
      `Precisamos confirmar em que idioma responder a você: ${either([language(given), language(guessed)])}.`,
    agent: ({ given, guessed, overdue, ...frame }, voice) =>
      task(
        "Conferir o idioma e responder no idioma certo",
        frame,
        overdue,
        voice,
        `foi informado ${voice.language(given)}, mas as palavras são em ${voice.language(guessed)}`,
      ),
  },
  "casefile/ask-for": {
    customer: ({ facts }, { list }) => `Para responder, precisamos que você nos informe isto: ${list(facts.map(factOf))}.`,
    agent: ({ facts, overdue, ...frame }, voice) =>
      task("Pedir os dados que faltam para a resposta", frame, overdue, voice, voice.list(facts.map(factOf))),
  },
  "casefile/contact": {
    customer: ({ kind, channel, notBefore, due }, voice) =>
      due
        ? `Está na hora do nosso próximo contato com você: ${voice.term(kind)}, ${byChannel(channel, voice)}.`
        : `O nosso próximo contato com você está previsto a partir de ${voice.instant(notBefore)}: ${voice.term(kind)}, ${byChannel(channel, voice)}.`,
    agent: ({ touchpointId, kind, channel, notBefore, due, ...frame }, voice) =>
      task(
        `Entrar em contato com o cliente ${byChannel(channel, voice)}`,
        frame,
        false,
        voice,
        `${voice.term(kind)} (${quoted(touchpointId)}), ${due ? "já na hora" : `não antes de ${voice.instant(notBefore)}`}`,
      ),
  },
  "casefile/mend-gap": {
    customer: ({ dimension }, { term }) =>
      `Neste ponto ficamos abaixo do que você esperava e precisamos conversar com você: ${term(dimension)}.`,
    agent: ({ dimension, gap, ...frame }, voice) =>
      task(
        `Conversar com o cliente sobre ${quoted(voice.term(dimension))}`,
        frame,
        false,
        voice,
        `o atendimento ficou ${points(gap, voice)} abaixo do esperado`,
      ),
  },
  "casefile/record-outcome": {
    customer: () => "O seu caso está resolvido, e você tem direito a saber os motivos.",
    agent: (frame, voice) =>
      task(
        "Registrar o resultado com os motivos",
        frame,
        false,
        voice,
        "o caso foi resolvido sem eles, e o cliente tem direito a conhecê-los",
      ),
  },
  "casefile/correct-facts": {
    customer: ({ area }, { term }) => `Precisamos corrigir um dado do seu caso antes de responder sobre este ponto: ${term(area)}.`,
    agent: ({ area, error, ...frame }, voice) =>
      task("Corrigir os dados", frame, false, voice, `com o erro ${error}, não há resposta sobre ${quoted(voice.term(area))}`),
  },

  "casefile/targets-met": ({ metric, met, of }, voice) =>
    `O prazo ${de(the(metric, voice))} é cumprido na maioria das vezes: ${outOf(met, of, voice, TIMES)}.`,
  "casefile/targets-missed": ({ metric, missed, of }, voice) =>
    `O prazo ${de(the(metric, voice))} é descumprido com frequência: ${outOf(missed, of, voice, TIMES)}.`,
  "casefile/promises-kept": ({ kept, of }, voice) => `A maioria das promessas aos clientes é cumprida: ${outOf(kept, of, voice)}.`,
  "casefile/promises-broken": ({ broken, of }, voice) => `Houve promessas aos clientes descumpridas: ${outOf(broken, of, voice)}.`,
  "casefile/above-expectation": ({ dimension, gap, n }, voice) =>
    `Os clientes receberam mais do que esperavam em ${quoted(voice.term(dimension))}: ${points(gap, voice)} a mais, ${answersOf(n, voice)}.`,
  "casefile/below-expectation": ({ dimension, gap, n, certain }, voice) =>
    `Os clientes receberam menos do que esperavam em ${quoted(voice.term(dimension))}: ${points(gap, voice)} a menos, ${answersOf(n, voice)}, ${certain ? "mais do que o acaso explica" : "o que pode ser acaso"}.`,
  "casefile/praised": ({ cases: count, of }, voice) => `Os clientes elogiaram o atendimento em ${outOf(count, of, voice, CASES)}.`,
  "casefile/asked-again": ({ cases: count, of }, voice) =>
    `Os clientes precisaram entrar em contato de novo em ${outOf(count, of, voice, CASES)}.`,
  "casefile/not-classified": ({ cases: count, of }, voice) => `Não se descobriu o assunto do contato em ${outOf(count, of, voice, CASES)}.`,
  "casefile/suggested": ({ cases: count, of }, voice) => `Os clientes deram sugestões em ${outOf(count, of, voice, CASES)}.`,
  "casefile/frequent-subject": ({ subject, cases: count, of }, voice) =>
    `Um só assunto responde por boa parte das reclamações, ${quoted(voice.term(subject))}: ${outOf(count, of, voice)}.`,
  "casefile/may-be-asked": ({ contacts }, voice) =>
    `${voice.plural(contacts, { one: "Está planejado # contato", other: "Estão planejados # contatos" })} com clientes que podem ser consultados.`,
  "casefile/out-of-cover": ({ claims, of }, voice) => `Sem cobertura: ${outOf(claims, of, voice, CLAIMS)}.`,
  "casefile/safety-matters": ({ cases: count, of }, voice) => `Há risco à saúde ou à segurança em ${outOf(count, of, voice, CASES)}.`,
  "casefile/threatened": ({ threat, cases: count, of }, voice) => `Há ${voice.term(threat)} em ${outOf(count, of, voice, CASES)}.`,
  "casefile/duties-late": {
    customer: ({ stage, late, of }, voice) => `Uma obrigação legal (${voice.term(stage)}) atrasou em ${outOf(late, of, voice, CASES)}.`,
    agent: ({ dutiesId, stage, late, of }, voice) =>
      `A obrigação legal ${quoted(voice.term(stage))} de ${dutiesId} está ou esteve em atraso em ${outOf(late, of, voice, CASES)}.`,
  },
  "casefile/cancelling": ({ cases: count, of }, voice) => `Houve pedidos de cancelamento em ${outOf(count, of, voice, CASES)}.`,

  "casefile/not-declared": {
    customer: () => "Não conseguimos responder, porque o nosso atendimento não prevê isso.",
    agent: ({ part }, voice) => `A central não declara o que a resposta exige: ${phrase(PARTS, part, voice)}.`,
  },
  "casefile/not-recorded": {
    customer: ({ fact }) => `Não conseguimos responder, porque falta isto nos nossos registros: ${factOf(fact)}.`,
    agent: ({ fact }) => `O caso não registra o que a resposta exige: ${factOf(fact)}.`,
  },
  "casefile/unknown-product": {
    customer: () => "Não conseguimos responder, porque não conhecemos nenhum produto dessa classe.",
    agent: ({ productClass, known }, voice) =>
      `A classe de produto ${quoted(productClass)} não existe na central (${choices(known, voice)}).`,
  },
  "casefile/unknown-warranty": {
    customer: () => "Não conseguimos responder, porque não conhecemos a garantia do seu produto.",
    agent: ({ warrantyId, known }, voice) => `A garantia ${quoted(warrantyId)} não existe na central (${choices(known, voice)}).`,
  },
};

interface Approval extends StepFrame {
  readonly levelId: string | null;
  /** `null` where the case itself goes up. */
  readonly remedy: string | null;
  readonly amount: number | null;
  readonly currency: string | null;
  readonly overdue: boolean;
}
