import type { Voice } from "../../kernel/message.js";
import { citation } from "../citation.js";
import type { Part } from "../codes.js";
import { ao, capital, choices, de, em, given, limits, minorUnits, phrase, place, quoted, remedyOf, the, theDefect } from "./words.js";

/** A clock of the law, to the customer: "a sua garantia legal". */
const YOURS: Readonly<Record<string, string>> = {
  liabilityUntil: "a sua garantia legal",
  presumptionUntil: "a presunção de que o defeito já existia na entrega",
  earlyRejectionUntil: "o seu direito de rejeição inicial",
  noticeBy: "o seu prazo para comunicar o defeito",
  claimBy: "o seu prazo para exercer os direitos",
  repairBy: "o prazo do vendedor para repor a conformidade",
  refundBy: "o prazo do vendedor para lhe devolver o dinheiro",
  sparePartsUntil: "o prazo de disponibilidade de peças sobresselentes",
  sameDefectUntil: "a sua cobertura para o mesmo defeito",
  partUntil: "a sua garantia da nova peça",
};

const clockOf = (clock: string, voice: Voice) => the(clock, "o prazo", voice);
const yours = (clock: string, voice: Voice) => (Object.hasOwn(YOURS, clock) ? (YOURS[clock] as string) : clockOf(clock, voice));
const layer = (layerId: string) => `a camada ${quoted(layerId)}`;
const days = (count: number, { plural }: Voice) => plural(count, { one: "# dia", other: "# dias" });
const repairs = (count: number, { plural }: Voice) => plural(count, { one: "por # reparação", other: "por cada uma de # reparações" });
const paidClaims = (count: number, { plural }: Voice) => plural(count, { one: "# pedido", other: "# pedidos" });

/** What may come after a clock has run out. */
const EVENTS: Readonly<Record<string, string>> = {
  suspension: "uma suspensão",
  "not-before": "um acontecimento posterior",
  repaired: "a reparação",
  replaced: "a substituição",
  "defect-reported": "a comunicação do defeito",
  refused: "a recusa",
  "handed-over": "a entrega para reparação",
  returned: "a devolução",
};

const AFTERWARDS: Readonly<Record<string, string>> = { resume: "continuou a correr", restart: "começou de novo" };

const STARTS: Readonly<Record<string, string>> = {
  delivery: "da entrega",
  purchase: "da compra",
  installation: "da instalação",
  registration: "do registo",
  manufacture: "do fabrico",
};

const GOODS: Readonly<Record<string, string>> = {
  goods: "bens",
  digital: "conteúdo ou serviço digital",
  "immovable-structure": "estrutura de um edifício",
  "immovable-other": "outras partes de um edifício",
  "non-durable": "bens não duradouros",
};

const BUYERS: Readonly<Record<string, string>> = { consumer: "a um consumidor", business: "a uma empresa" };

export const warranty: Part<"warranty"> = {
  "warranty/term": {
    customer: ({ clock, from, until, lasts }, voice) =>
      `${capital(yours(clock, voice))} dura ${voice.duration(lasts)}: de ${voice.date(from)} até ${voice.date(until)}.`,
    agent: ({ clock, from, until, lasts }, voice) =>
      `${capital(clockOf(clock, voice))} dura ${voice.duration(lasts)}, de ${voice.date(from)} até ${voice.date(until)}, antes do efeito de outros acontecimentos.`,
  },
  "warranty/agreed-term": {
    customer: ({ clock, agreed, until }, voice) =>
      `${capital(yours(clock, voice))} dura o tempo que combinou com o vendedor (${voice.duration(agreed)}): até ${voice.date(until)}.`,
    agent: ({ clock, agreed, until }, voice) =>
      `${capital(clockOf(clock, voice))} dura o tempo acordado pelas partes (${voice.duration(agreed)}): até ${voice.date(until)}.`,
  },
  "warranty/agreement-without-effect": {
    customer: ({ agreed }, { duration }) =>
      `O prazo que combinou com o vendedor (${duration(agreed)}) não conta: a lei não permite esse acordo para este produto.`,
    agent: ({ agreed, regimeId }, { duration }) =>
      `O prazo acordado (${duration(agreed)}) não produz efeitos: ${regimeId} não permite às partes acordar um prazo para este produto.`,
  },
  "warranty/supply-outlives-term": {
    customer: ({ clock, until }, voice) =>
      `${capital(yours(clock, voice))} dura tanto como o fornecimento digital: até ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) =>
      `${capital(clockOf(clock, voice))} dura tanto como o fornecimento digital: até ${voice.date(until)}.`,
  },
  "warranty/suspended": {
    customer: ({ clock, days: count }, voice) => `A contagem ${de(yours(clock, voice))} esteve suspensa durante ${days(count, voice)}.`,
    agent: ({ clock, days: count }, voice) =>
      `A contagem ${de(clockOf(clock, voice))} esteve suspensa durante ${days(count, voice)}, contando uma só vez os dias sobrepostos.`,
  },
  "warranty/suspension-open": {
    customer: ({ clock, since, defect }, voice) =>
      `A contagem ${de(yours(clock, voice))} está suspensa desde ${voice.date(since)} por causa ${de(theDefect(defect))}.`,
    agent: ({ clock, since, defect }, voice) =>
      `A contagem ${de(clockOf(clock, voice))} está suspensa desde ${voice.date(since)} por causa ${de(theDefect(defect))}; a suspensão ainda não terminou, por isso ainda não acrescenta dias.`,
  },
  "warranty/extended": {
    customer: ({ clock, by, times }, voice) => `${capital(yours(clock, voice))} aumenta ${voice.duration(by)} ${repairs(times, voice)}.`,
    agent: ({ clock, by, times }, voice) => `${capital(clockOf(clock, voice))} aumenta ${voice.duration(by)} ${repairs(times, voice)}.`,
  },
  "warranty/extension-limit": {
    customer: ({ clock, times }, voice) =>
      `Houve mais reparações do que as que a lei conta: só ${voice.plural(times, { one: "# reparação prolonga", other: "# reparações prolongam" })} ${yours(clock, voice)}.`,
    agent: ({ clock, times }, voice) =>
      `Houve mais reparações do que as que a lei conta: só ${voice.plural(times, { one: "# reparação prolonga", other: "# reparações prolongam" })} ${clockOf(clock, voice)}.`,
  },
  "warranty/restarted": {
    customer: ({ clock, on }, voice) => `A contagem ${de(yours(clock, voice))} recomeçou ${em(voice.date(on))}, com uma substituição.`,
    agent: ({ clock, on }, voice) => `A contagem ${de(clockOf(clock, voice))} recomeçou ${em(voice.date(on))}, com uma substituição.`,
  },
  "warranty/not-before": {
    customer: ({ clock, until, defect }, voice) =>
      `${capital(yours(clock, voice))} não termina antes de ${voice.date(until)}${defect === null ? "" : `, no que toca ${ao(theDefect(defect))}`}.`,
    agent: ({ clock, until, defect }, voice) =>
      `${capital(clockOf(clock, voice))} não termina antes de ${voice.date(until)}${defect === null ? "" : ` para ${theDefect(defect)}`}, seja qual for o efeito de outros acontecimentos.`,
  },
  "warranty/awaiting-return": {
    customer: ({ clock, since, defect }, voice) =>
      `O vendedor tem o seu produto desde ${voice.date(since)} por causa ${de(theDefect(defect))}, por isso só depois de o receber de volta se pode indicar o fim ${de(yours(clock, voice))}.`,
    agent: ({ clock, since, defect }, voice) =>
      `O vendedor tem o produto desde ${voice.date(since)} por causa ${de(theDefect(defect))}, por isso ainda não se pode indicar o fim ${de(clockOf(clock, voice))}, que conta a partir da devolução.`,
  },
  "warranty/obstructed": {
    customer: ({ clock, since, defect }, voice) =>
      `A sua reclamação de ${voice.date(since)} sobre ${theDefect(defect)} está sem resposta, e ${yours(clock, voice)} não se esgota entretanto.`,
    agent: ({ clock, since, defect }, voice) =>
      `A reclamação de ${voice.date(since)} sobre ${theDefect(defect)} continua sem resposta, e ${clockOf(clock, voice)} não caduca entretanto.`,
  },
  "warranty/obstruction-ended": {
    customer: ({ clock, since, until, afterwards, defect }, voice) =>
      `A sua reclamação de ${voice.date(since)} sobre ${theDefect(defect)} foi recusada ${em(voice.date(until))}, e depois ${yours(clock, voice)} ${phrase(AFTERWARDS, afterwards, voice)}.`,
    agent: ({ clock, since, until, afterwards, defect }, voice) =>
      `A reclamação de ${voice.date(since)} sobre ${theDefect(defect)} foi recusada ${em(voice.date(until))}, e depois ${clockOf(clock, voice)} ${phrase(AFTERWARDS, afterwards, voice)}.`,
  },
  "warranty/not-revived": {
    customer: ({ clock, ranOut, event, on }, voice) =>
      `${capital(yours(clock, voice))} terminou ${em(voice.date(ranOut))}, e ${phrase(EVENTS, event, voice)} de ${voice.date(on)} não altera isso.`,
    agent: ({ clock, ranOut, event, on }, voice) =>
      `${capital(clockOf(clock, voice))} já tinha terminado ${em(voice.date(ranOut))}, e ${phrase(EVENTS, event, voice)} de ${voice.date(on)} não reabre a contagem.`,
  },
  "warranty/part-term": {
    customer: ({ part, from, until }, { date }) =>
      `A peça ${quoted(part)}, reparada ou substituída, tem garantia própria, de ${date(from)} até ${date(until)}.`,
    agent: ({ part, from, until }, { date }) =>
      `A peça reparada ou substituída ${quoted(part)} tem prazo próprio, de ${date(from)} até ${date(until)}.`,
  },
  "warranty/same-defect-term": {
    customer: ({ defect, until }, { date }) => `Para ${theDefect(defect)}, mantém a cobertura até ${date(until)}.`,
    agent: ({ defect, until }, { date }) => `Para ${theDefect(defect)}, a cobertura tem um fim próprio: ${date(until)}.`,
  },
  "warranty/open-point": {
    customer: () => "A lei deixa aqui uma questão em aberto, e seguimos uma das leituras possíveis.",
    agent: ({ point, reading, others }, voice) =>
      `As fontes deixam em aberto o ponto ${quoted(point)}: foi seguida a leitura ${quoted(reading)}${others.length === 0 ? "" : `, e não ${voice.either(others.map(quoted))}`}.`,
  },
  "warranty/no-statutory-term": {
    customer: ({ goods, buyer }, voice) =>
      `A lei não fixa nenhum prazo de garantia para esta venda ${phrase(BUYERS, buyer, voice)} (${phrase(GOODS, goods, voice)}).`,
    agent: ({ regimeId, goods, buyer }, voice) =>
      `${regimeId} não fixa nenhum prazo para uma venda ${phrase(BUYERS, buyer, voice)} (${phrase(GOODS, goods, voice)}).`,
  },
  "warranty/remedies": {
    customer: ({ remedies, by }, voice) =>
      `Pode pedir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${by === null ? "" : `; o dia que a lei fixa para isso é ${voice.date(by)}`}.`,
    agent: ({ remedies, by }, voice) =>
      `O cliente pode exigir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${by === null ? "" : `; o dia que a lei fixa para isso é ${voice.date(by)}`}.`,
  },
  "warranty/no-remedy": {
    customer: () => "Os defeitos que temos registados estão fora da sua garantia legal, por isso a lei não lhe dá direitos quanto a eles.",
    agent: ({ regimeId }) => `Os defeitos registados estão fora da cobertura legal: ${regimeId} não prevê nenhum direito quanto a eles.`,
  },

  "warranty/law-covers": {
    customer: ({ clock, until }, voice) =>
      until === null
        ? "A lei cobre o seu pedido; não se pode indicar o último dia, porque há um prazo suspenso ou uma reclamação sem resposta."
        : `A lei cobre o seu pedido: ${yours(clock, voice)} dura até ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) =>
      until === null
        ? `A lei cobre o pedido (${voice.term(clock)}) sem último dia: há um prazo suspenso ou uma reclamação sem resposta.`
        : `A lei cobre o pedido: ${clockOf(clock, voice)} dura até ${voice.date(until)}.`,
  },
  "warranty/law-ended": {
    customer: ({ clock, until }, voice) => `A lei já não cobre este caso: ${yours(clock, voice)} terminou ${em(voice.date(until))}.`,
    agent: ({ clock, until }, voice) => `A lei não cobre o pedido: ${clockOf(clock, voice)} terminou ${em(voice.date(until))}.`,
  },
  "warranty/not-delivered": {
    customer: ({ deliveredOn }, { date }) => `O seu pedido é anterior à entrega, que foi ${em(date(deliveredOn))}.`,
    agent: ({ deliveredOn }, { date }) => `O pedido é anterior à entrega, que foi ${em(date(deliveredOn))}.`,
  },
  "warranty/burden-of-proof": {
    customer: ({ on, presumptionUntil }, { date }) =>
      on === "seller"
        ? `Não tem de provar que o defeito já existia na entrega: a lei presume-o para os defeitos que apareçam até ${date(presumptionUntil)}.`
        : `Tem de provar que o defeito já existia na entrega: a lei só o presume para os defeitos que apareçam até ${date(presumptionUntil)}.`,
    agent: ({ on, presumptionUntil }, voice) =>
      `Cabe ${ao(the(on, "a parte", voice))} provar o estado do produto na entrega; a presunção de falta de conformidade dura até ${voice.date(presumptionUntil)}.`,
  },

  "warranty/layer-covers": {
    customer: ({ until }, { date }) =>
      until === null
        ? "Esta garantia cobre o seu pedido e não tem último dia."
        : `Esta garantia cobre o seu pedido e dura até ${date(until)}.`,
    agent: ({ layerId, until }, { date }) =>
      until === null
        ? `${capital(layer(layerId))} cobre o pedido e não tem último dia.`
        : `${capital(layer(layerId))} cobre o pedido e dura até ${date(until)}.`,
  },
  "warranty/layer-not-begun": {
    customer: ({ from }, { date }) => `Esta garantia só começa ${em(date(from))}, depois do seu pedido.`,
    agent: ({ layerId, from }, { date }) => `${capital(layer(layerId))} só começa ${em(date(from))}, depois do pedido.`,
  },
  "warranty/start-unknown": {
    customer: ({ starts }, voice) =>
      Object.hasOwn(STARTS, starts)
        ? `Não sabemos quando começou esta garantia: o dia ${phrase(STARTS, starts, voice)} não está registado.`
        : "Não sabemos quando começou esta garantia: o dia a partir do qual conta não está registado.",
    agent: ({ layerId, starts }, voice) =>
      Object.hasOwn(STARTS, starts)
        ? `Não se sabe quando começa ${layer(layerId)}: o dia ${phrase(STARTS, starts, voice)} não está registado.`
        : `Não se sabe quando começa ${layer(layerId)}: vem depois de ${quoted(starts)}, cujos dias não estão registados.`,
  },
  "warranty/layer-ended": {
    customer: ({ until }, { date }) => `Esta garantia terminou ${em(date(until))}, antes do seu pedido.`,
    agent: ({ layerId, until }, { date }) => `${capital(layer(layerId))} terminou ${em(date(until))}, antes do pedido.`,
  },
  "warranty/usage-exceeded": {
    customer: ({ metric, limit, used }, { number }) =>
      `Esta garantia vale até ${number(limit)} (${metric}), e o seu produto já chegou a ${number(used)}.`,
    agent: ({ layerId, metric, limit, used }, { number }) =>
      `${capital(layer(layerId))} vale até ${number(limit)} (${metric}), e a leitura é de ${number(used)}.`,
  },
  "warranty/usage-unknown": {
    customer: ({ metric, limit }, { number }) =>
      `Esta garantia vale até ${number(limit)} (${metric}); não temos nenhuma leitura que mostre se o seu produto já passou esse valor.`,
    agent: ({ layerId, metric, limit }, { number }) =>
      `${capital(layer(layerId))} vale até ${number(limit)} (${metric}), e não há nenhuma leitura até ao dia do pedido: não se sabe se o limite foi ultrapassado.`,
  },
  "warranty/not-below-floor": {
    customer: ({ metric, floor, measured }, { number }) =>
      measured === null
        ? `Esta garantia cobre valores abaixo de ${number(floor)} (${metric}), e não foi medido nenhum valor.`
        : `Esta garantia cobre valores abaixo de ${number(floor)} (${metric}), e o seu é ${number(measured)}.`,
    agent: ({ layerId, metric, floor, measured }, { number }) =>
      measured === null
        ? `${capital(layer(layerId))} cobre valores abaixo de ${number(floor)} (${metric}), e o pedido não tem nenhum valor medido.`
        : `${capital(layer(layerId))} cobre valores abaixo de ${number(floor)} (${metric}), e o valor medido é ${number(measured)}.`,
  },
  "warranty/component-not-covered": {
    customer: ({ component }) =>
      component === null
        ? "Esta garantia só cobre certas peças, e o seu pedido não indica nenhuma."
        : `Esta garantia só cobre certas peças, e ${quoted(component)} não é uma delas.`,
    agent: ({ layerId, component }) =>
      component === null
        ? `${capital(layer(layerId))} só cobre certos componentes, e o pedido não indica nenhum.`
        : `${capital(layer(layerId))} só cobre certos componentes, e ${quoted(component)} não é um deles.`,
  },
  "warranty/component-excluded": {
    customer: ({ component }) => `Esta garantia não cobre a peça ${quoted(component)}.`,
    agent: ({ layerId, component }) => `${capital(layer(layerId))} exclui o componente ${quoted(component)}.`,
  },
  "warranty/cause-excluded": {
    customer: ({ cause }) => `Esta garantia não cobre a causa ${quoted(cause)}.`,
    agent: ({ layerId, cause }) => `${capital(layer(layerId))} exclui a causa ${quoted(cause)}.`,
  },
  "warranty/region-excluded": {
    customer: ({ region }, voice) => `Esta garantia não vale no lugar onde está o seu produto: ${voice.region(region)}.`,
    agent: ({ layerId, region }, voice) => `${capital(layer(layerId))} não vale no lugar onde está o produto: ${voice.region(region)}.`,
  },
  "warranty/use-excluded": {
    customer: ({ use }) => `Esta garantia não vale para o uso que é dado ao seu produto: ${quoted(use)}.`,
    agent: ({ layerId, use }) => `${capital(layer(layerId))} não vale para o uso que é dado ao produto: ${quoted(use)}.`,
  },
  "warranty/not-transferable": {
    customer: () => "Esta garantia era apenas para o primeiro proprietário.",
    agent: ({ layerId }) => `${capital(layer(layerId))} era apenas para o primeiro proprietário.`,
  },
  "warranty/terms-not-in-force": {
    customer: ({ contractOn }, { date }) =>
      `As condições desta garantia não estavam em vigor ${em(date(contractOn))}, o dia do seu contrato.`,
    agent: ({ warrantyId, contractOn }, { date }) =>
      `As condições da garantia ${quoted(warrantyId)} não estavam em vigor ${em(date(contractOn))}, o dia do contrato.`,
  },
  "warranty/registration-pending": {
    customer: ({ by }, { date }) => `O seu produto não está registado para esta garantia; ainda o pode registar até ${date(by)}.`,
    agent: ({ layerId, by }, { date }) => `O produto não está registado para ${layer(layerId)} e ainda pode sê-lo até ${date(by)}.`,
  },
  "warranty/registration-late": {
    customer: ({ by, otherwise }, { date, duration }) =>
      otherwise === "void"
        ? `O seu produto não foi registado até ${date(by)}, por isso esta garantia não vale.`
        : `O seu produto não foi registado até ${date(by)}, por isso esta garantia só dura ${duration(otherwise)}.`,
    agent: ({ layerId, by, otherwise }, { date, duration }) =>
      otherwise === "void"
        ? `O produto não foi registado até ${date(by)}, por isso ${layer(layerId)} não tem efeito.`
        : `O produto não foi registado até ${date(by)}, por isso ${layer(layerId)} só dura ${duration(otherwise)}.`,
  },
  "warranty/maintenance-missed": {
    customer: ({ latestOn, latestUsage }, voice) =>
      `Esta garantia exige uma revisão ${serviceLimit(latestOn, latestUsage, voice)}, e ela não foi feita a tempo.`,
    agent: ({ layerId, latestOn, latestUsage }, voice) =>
      `${capital(layer(layerId))} exige uma revisão ${serviceLimit(latestOn, latestUsage, voice)}, tolerância incluída, e ela não foi feita a tempo.`,
  },
  "warranty/claims-used-up": {
    customer: ({ claims }, voice) => `O máximo que esta garantia paga é ${paidClaims(claims, voice)}, e esse número já foi atingido.`,
    agent: ({ layerId, claims }, voice) =>
      `O máximo que ${layer(layerId)} paga é ${paidClaims(claims, voice)}, e esse número já foi atingido.`,
  },
  "warranty/aggregate-used-up": {
    customer: () => "Os pedidos anteriores esgotaram o montante total que esta garantia paga.",
    agent: ({ layerId, aggregate }, voice) =>
      `Os pedidos anteriores esgotaram o montante total ${de(layer(layerId))}: ${minorUnits(aggregate, voice)}.`,
  },
  "warranty/dead-on-arrival": {
    customer: ({ until }, { date }) => `O seu produto avariou a tempo de ser trocado: esta garantia permite-o até ${date(until)}.`,
    agent: ({ layerId, until }, { date }) => `O aparelho avariou a tempo de ser trocado: ${layer(layerId)} permite-o até ${date(until)}.`,
  },
  "warranty/layer-suspended": {
    customer: ({ days: count }, voice) =>
      `A contagem desta garantia esteve suspensa durante ${days(count, voice)}, enquanto o seu produto esteve em reparação.`,
    agent: ({ layerId, days: count }, voice) =>
      `A contagem ${de(layer(layerId))} esteve suspensa durante ${days(count, voice)}, enquanto o produto esteve em reparação.`,
  },
  "warranty/layer-suspension-open": {
    customer: ({ since }, { date }) =>
      `O seu produto está em reparação desde ${date(since)}, e a contagem desta garantia fica suspensa até o receber de volta.`,
    agent: ({ layerId, since }, { date }) =>
      `O produto está em reparação desde ${date(since)}, e a contagem ${de(layer(layerId))} fica suspensa até à devolução.`,
  },
  "warranty/layer-restarted": {
    customer: ({ on }, { date }) => `A contagem desta garantia recomeçou ${em(date(on))}, com uma substituição.`,
    agent: ({ layerId, on }, { date }) => `A contagem ${de(layer(layerId))} recomeçou ${em(date(on))}, com uma substituição.`,
  },
  "warranty/layer-at-least": {
    customer: ({ until }, { date }) => `Devido a uma substituição, esta garantia dura, pelo menos, até ${date(until)}.`,
    agent: ({ layerId, until }, { date }) => `Devido a uma substituição, ${layer(layerId)} dura, pelo menos, até ${date(until)}.`,
  },
  "warranty/scope-ended": {
    customer: ({ scope, until }, voice) =>
      `Nesta garantia, a cobertura ${de(the(scope, "a parte", voice))} terminou mais cedo, ${em(voice.date(until))}.`,
    agent: ({ layerId, scope, until }, voice) =>
      `${capital(em(layer(layerId)))}, a cobertura ${de(the(scope, "a parte", voice))} terminou mais cedo, ${em(voice.date(until))}.`,
  },
  "warranty/route": {
    customer: ({ layerId, customer, currency }, { money }) =>
      `${layerId === null ? "Pela lei" : "Com esta garantia"}, pagaria ${money(customer, currency)}.`,
    agent: ({ layerId, customer, currency }, { money }) =>
      `${layerId === null ? "Pela lei" : `Com ${layer(layerId)}`}, o cliente pagaria ${money(customer, currency)}.`,
  },
  "warranty/not-covered": {
    customer: () => "Nem uma garantia nem a lei cobrem o seu pedido.",
    agent: () => "Nem uma camada nem a lei cobrem o pedido.",
  },

  "warranty/shares-applied": {
    customer: ({ charged, covered, currency }, { money }) =>
      `Dos custos de ${money(charged, currency)}, a garantia cobre ${money(covered, currency)}, antes de qualquer parte a seu cargo.`,
    agent: ({ charged, covered, currency }, { money }) =>
      `Dos custos de ${money(charged, currency)}, as percentagens cobrem ${money(covered, currency)}, antes da franquia.`,
  },
  "warranty/deductible-applied": {
    customer: () => "Uma parte fixa de cada pedido fica a seu cargo.",
    agent: ({ deductible, taken }, voice) =>
      `A franquia de cada pedido a cargo do cliente é de ${minorUnits(deductible, voice)}; o valor descontado neste foi de ${minorUnits(taken, voice)}.`,
  },
  "warranty/per-claim-limit-applied": {
    customer: () => "O seu pedido está acima do máximo que a garantia paga por um só pedido.",
    agent: ({ limit }, voice) => `O pedido está acima do limite por pedido: ${minorUnits(limit, voice)}.`,
  },
  "warranty/aggregate-limit-applied": {
    customer: () => "O seu pedido está acima do que os pedidos anteriores deixaram do montante total que a garantia paga.",
    agent: ({ limit, paidBefore }, voice) =>
      `O pedido está acima do que os pedidos anteriores deixaram: o total já pago é de ${minorUnits(paidBefore, voice)}, e o máximo é de ${minorUnits(limit, voice)}.`,
  },
  "warranty/discount-applied": {
    customer: ({ share }, { percent }) => `O seu plano dá um desconto de ${percent(share)} nesta parte da conta.`,
    agent: ({ share, of, discount }, voice) =>
      `O plano dá um desconto de ${voice.percent(share)} sobre ${minorUnits(of, voice)}: ${minorUnits(discount, voice)}.`,
  },
  "warranty/site-not-authorised": {
    customer: () => "A revisão não é feita num local autorizado, por isso o seu plano não dá desconto.",
    agent: () => "A revisão não é feita num local autorizado, por isso não há desconto.",
  },

  "warranty/no-regime-applies": {
    customer: ({ jurisdiction, contractOn }, voice) =>
      `Não temos a lei ${de(place(jurisdiction, voice))} para um contrato de ${voice.date(contractOn)}.`,
    agent: ({ jurisdiction, contractOn, known }, voice) =>
      `Nenhum regime de ${quoted(jurisdiction)} está em vigor para um contrato de ${voice.date(contractOn)} (${choices(known, voice)}).`,
  },
  "warranty/unknown-reading": {
    customer: () => "Não podemos responder, porque a lei não pode ser lida da forma que foi pedida.",
    agent: ({ point, reading, known }, voice) =>
      `O regime não tem nenhum ponto em aberto ${quoted(point)} com a leitura ${quoted(reading)} (${choices(known, voice)}).`,
  },
  "warranty/no-such-date": {
    customer: ({ text }) => `A data ${quoted(text)}, nos dados do seu produto, não existe.`,
    agent: ({ field, text }) => `O campo ${quoted(field)} não contém uma data que exista: ${quoted(text)}.`,
  },
  "warranty/malformed-period": {
    customer: () => "Não conseguimos ler um dos prazos nos dados do seu produto.",
    agent: ({ field, text }) =>
      `O campo ${quoted(field)} tem de ser uma duração ISO 8601 em anos, meses, semanas e dias, como «P2Y», e não ${quoted(text)}.`,
  },
  "warranty/dates-out-of-order": {
    customer: ({ earlierOn, laterOn }, { date }) =>
      `Duas datas nos dados do seu produto estão na ordem errada: ${date(earlierOn)} e ${date(laterOn)}.`,
    agent: ({ earlier, earlierOn, later, laterOn }, { date }) =>
      `${quoted(later)} (${date(laterOn)}) é anterior a ${quoted(earlier)} (${date(earlierOn)}): corrija uma das datas.`,
  },
  "warranty/below-statutory-minimum": {
    customer: ({ agreed, minimum }, { duration }) =>
      `Combinou com o vendedor um prazo de ${duration(agreed)}, e a lei exige, pelo menos, ${duration(minimum)}.`,
    agent: ({ agreed, minimum, law, article, regimeId }, { duration }) =>
      `As partes acordaram um prazo de ${duration(agreed)}, inferior ao mínimo de ${duration(minimum)} que ${citation({ id: law, article: article === "" ? null : article })} exige em ${regimeId}.`,
  },
  "warranty/usage-runs-backwards": {
    customer: ({ metric, earlierOn, earlier, laterOn, later }, { date, number }) =>
      `As leituras do seu produto (${metric}) não batem certo: ${number(earlier)} ${em(date(earlierOn))}, mas ${number(later)} ${em(date(laterOn))}.`,
    agent: ({ metric, earlierOn, earlier, laterOn, later }, { date, number }) =>
      `O contador ${quoted(metric)} anda para trás: ${number(earlier)} ${em(date(earlierOn))}, mas ${number(later)} ${em(date(laterOn))}.`,
  },
  "warranty/currency-mismatch": {
    customer: ({ expected, received }) => `Os custos estão em ${received}, mas os montantes da garantia estão em ${expected}.`,
    agent: ({ expected, received }) =>
      `Os custos estão em ${received}, mas os montantes da garantia estão em ${expected}: indique-os em ${expected}.`,
  },
  "warranty/negative-amount": {
    customer: () => "Um dos montantes é inferior a zero.",
    agent: ({ field, amount }, voice) => `O montante ${quoted(field)} é inferior a zero: ${minorUnits(amount, voice)}.`,
  },
  "warranty/amount-not-whole": {
    customer: () => "Um dos montantes não é um número inteiro de cêntimos ou de outra unidade mínima.",
    agent: ({ field, amount }, voice) =>
      `O montante ${quoted(field)} tem de ser um número inteiro de unidades monetárias mínimas; ${given(amount, voice)}.`,
  },
  "warranty/out-of-range": {
    customer: () => "Um dos números nos dados do seu produto está fora do que é possível.",
    agent: ({ field, value, minimum, maximum }, voice) =>
      `O campo ${quoted(field)} tem de ser ${limits(minimum, maximum, value, voice)}; ${given(value, voice)}.`,
  },
  "warranty/no-interval": {
    customer: () => "O plano de manutenção não diz com que frequência deve ser feita a revisão.",
    agent: () => "O plano de manutenção não tem intervalo: indique um de pelo menos um dia, ou de utilização.",
  },
  "warranty/serial-not-in-use": {
    customer: ({ serial, inUse, on }, { date }) =>
      `${capital(em(date(on)))}, o produto com o número de série ${quoted(serial)} não estava em uso; estava ${quoted(inUse)}.`,
    agent: ({ serial, inUse, on }, { date }) =>
      `O número de série ${quoted(serial)} foi substituído ${em(date(on))}, mas não estava em uso nesse dia; estava ${quoted(inUse)}.`,
  },
};

function serviceLimit(latestOn: string | null, latestUsage: number | null, { date, number }: Voice): string {
  if (latestOn !== null && latestUsage !== null) return `até ${date(latestOn)} ou até à leitura de ${number(latestUsage)}`;
  if (latestOn !== null) return `até ${date(latestOn)}`;
  return latestUsage === null ? "a tempo" : `até à leitura de ${number(latestUsage)}`;
}
