import type { Voice } from "../../kernel/message.js";
import { citation } from "../citation.js";
import type { Part } from "../codes.js";
import { capital, choices, de, limits, minorUnits, numberOr, ofPlace, phrase, por, quoted, remedyOf, the, theDefect } from "./words.js";

/** A clock of the law, to the customer: "a sua garantia legal". */
const YOURS: Readonly<Record<string, string>> = {
  liabilityUntil: "a sua garantia legal",
  presumptionUntil: "o período em que se presume que o defeito já existia na entrega",
  earlyRejectionUntil: "o seu prazo inicial para recusar o produto",
  noticeBy: "o seu prazo para comunicar o defeito",
  claimBy: "o seu prazo para reclamar",
  repairBy: "o prazo do vendedor para resolver o problema",
  refundBy: "o prazo do vendedor para devolver o dinheiro",
  sparePartsUntil: "o período em que deve haver peças de reposição",
  sameDefectUntil: "a sua cobertura para o mesmo defeito",
  partUntil: "a sua cobertura para a peça nova",
};

const yours = (clock: string, voice: Voice) => (Object.hasOwn(YOURS, clock) ? (YOURS[clock] as string) : the(clock, voice));
const layer = (layerId: string) => `a camada ${quoted(layerId)}`;
const days = (count: number, { plural }: Voice) => plural(count, { one: "# dia", other: "# dias" });
const repairs = (count: number, { plural }: Voice) => plural(count, { one: "por # conserto", other: "por cada um dos # consertos" });

/** What may come after a clock has run out. */
const EVENTS: Readonly<Record<string, string>> = {
  suspension: "uma pausa",
  "not-before": "um evento posterior",
  repaired: "o conserto",
  replaced: "a troca",
  "defect-reported": "a comunicação do defeito",
  refused: "a recusa",
  "handed-over": "a entrega para conserto",
  returned: "a devolução do produto",
};

const AFTERWARDS: Readonly<Record<string, string>> = { resume: "voltou a correr", restart: "recomeçou do zero" };

const STARTS: Readonly<Record<string, string>> = {
  delivery: "da entrega",
  purchase: "da compra",
  installation: "da instalação",
  registration: "do cadastro do produto",
  manufacture: "da fabricação",
};

const GOODS: Readonly<Record<string, string>> = {
  goods: "produto",
  digital: "conteúdo ou serviço digital",
  "immovable-structure": "estrutura de imóvel",
  "immovable-other": "outras partes de imóvel",
  "non-durable": "produto não durável",
};

const BUYERS: Readonly<Record<string, string>> = { consumer: "um consumidor", business: "uma empresa" };

const sale = (goods: string, buyer: string, voice: Voice) =>
  `${phrase(GOODS, goods, voice)}, em venda para ${phrase(BUYERS, buyer, voice)}`;
const dueBy = (by: string | null, { date }: Voice) => (by === null ? "" : `; o dia que a lei fixa para isso é ${date(by)}`);

export const warranty: Part<"warranty"> = {
  "warranty/term": {
    customer: ({ clock, from, until, lasts }, voice) =>
      `${capital(yours(clock, voice))} dura ${voice.duration(lasts)}: de ${voice.date(from)} até ${voice.date(until)}.`,
    agent: ({ clock, from, until, lasts }, voice) =>
      `${capital(the(clock, voice))} dura ${voice.duration(lasts)}, de ${voice.date(from)} até ${voice.date(until)}, antes dos eventos que mudam a contagem.`,
  },
  "warranty/agreed-term": {
    customer: ({ clock, agreed, until }, voice) =>
      `${capital(yours(clock, voice))} dura o que você combinou com o vendedor, ${voice.duration(agreed)}: até ${voice.date(until)}.`,
    agent: ({ clock, agreed, until }, voice) =>
      `${capital(the(clock, voice))} dura o que as partes combinaram: ${voice.duration(agreed)}, até ${voice.date(until)}.`,
  },
  "warranty/agreement-without-effect": {
    customer: ({ agreed }, { duration }) =>
      `O prazo de ${duration(agreed)} que você combinou com o vendedor não vale: a lei não permite esse acordo para este produto.`,
    agent: ({ agreed, regimeId }, { duration }) =>
      `O prazo combinado de ${duration(agreed)} não tem efeito: ${regimeId} não deixa as partes combinarem prazo para este produto.`,
  },
  "warranty/supply-outlives-term": {
    customer: ({ clock, until }, voice) =>
      `${capital(yours(clock, voice))} dura tanto quanto o fornecimento digital: até ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) => `${capital(the(clock, voice))} dura tanto quanto o fornecimento digital: até ${voice.date(until)}.`,
  },
  "warranty/suspended": {
    customer: ({ clock, days: count }, voice) => `A contagem parou por ${days(count, voice)} para ${yours(clock, voice)}.`,
    agent: ({ clock, days: count }, voice) =>
      `A contagem parou por ${days(count, voice)} para ${the(clock, voice)}; períodos sobrepostos contam uma vez só.`,
  },
  "warranty/suspension-open": {
    customer: ({ clock, since, defect }, voice) =>
      `A contagem está parada desde ${voice.date(since)} para ${yours(clock, voice)}, por causa ${de(theDefect(defect))}.`,
    agent: ({ clock, since, defect }, voice) =>
      `A contagem está parada desde ${voice.date(since)} para ${the(clock, voice)}, por causa ${de(theDefect(defect))}; como a suspensão não terminou, não soma dias por enquanto.`,
  },
  "warranty/extended": {
    customer: ({ clock, by, times }, voice) => `${capital(yours(clock, voice))} ganha mais ${voice.duration(by)} ${repairs(times, voice)}.`,
    agent: ({ clock, by, times }, voice) => `${capital(the(clock, voice))} ganha mais ${voice.duration(by)} ${repairs(times, voice)}.`,
  },
  "warranty/extension-limit": {
    customer: ({ clock, times }, voice) =>
      `Houve mais consertos do que a lei conta: só ${voice.plural(times, { one: "# conserto prolonga", other: "# consertos prolongam" })} ${yours(clock, voice)}.`,
    agent: ({ clock, times }, voice) =>
      `Houve mais consertos do que a lei conta: ${voice.plural(times, { one: "# conserto prolonga", other: "# consertos prolongam" })} ${the(clock, voice)}.`,
  },
  "warranty/restarted": {
    customer: ({ clock, on }, voice) => `${capital(yours(clock, voice))} recomeçou em ${voice.date(on)}, com uma troca.`,
    agent: ({ clock, on }, voice) => `${capital(the(clock, voice))} recomeçou em ${voice.date(on)}, com uma troca.`,
  },
  "warranty/not-before": {
    customer: ({ clock, until, defect }, voice) =>
      `${capital(yours(clock, voice))} não termina antes de ${voice.date(until)}${defect === null ? "" : `, para ${theDefect(defect)}`}.`,
    agent: ({ clock, until, defect }, voice) =>
      `${capital(the(clock, voice))} não termina antes de ${voice.date(until)}${defect === null ? "" : `, para ${theDefect(defect)}`}, aconteça o que acontecer com a contagem.`,
  },
  "warranty/awaiting-return": {
    customer: ({ clock, since, defect }, voice) =>
      `O seu produto está com o vendedor desde ${voice.date(since)} por causa ${de(theDefect(defect))}, então só saberemos o fim ${de(yours(clock, voice))} quando você o receber de volta.`,
    agent: ({ clock, since, defect }, voice) =>
      `O produto está com o vendedor desde ${voice.date(since)} por causa ${de(theDefect(defect))}, então o fim ${de(the(clock, voice))}, que conta da devolução, não pode ser informado.`,
  },
  "warranty/obstructed": {
    customer: ({ clock, since, defect }, voice) =>
      `A sua reclamação de ${voice.date(since)} sobre ${theDefect(defect)} está sem resposta, e enquanto isso não se esgota ${yours(clock, voice)}.`,
    agent: ({ clock, since, defect }, voice) =>
      `A reclamação de ${voice.date(since)} sobre ${theDefect(defect)} está sem resposta, e enquanto isso não se esgota ${the(clock, voice)}.`,
  },
  "warranty/obstruction-ended": {
    customer: ({ clock, since, until, afterwards, defect }, voice) =>
      `A sua reclamação de ${voice.date(since)} sobre ${theDefect(defect)} foi recusada em ${voice.date(until)}, e então ${phrase(AFTERWARDS, afterwards, voice)} ${yours(clock, voice)}.`,
    agent: ({ clock, since, until, afterwards, defect }, voice) =>
      `A reclamação de ${voice.date(since)} sobre ${theDefect(defect)} foi recusada em ${voice.date(until)}, e então ${phrase(AFTERWARDS, afterwards, voice)} ${the(clock, voice)}.`,
  },
  "warranty/not-revived": {
    customer: ({ clock, ranOut, event, on }, voice) =>
      `${capital(yours(clock, voice))} terminou em ${voice.date(ranOut)}, e ${phrase(EVENTS, event, voice)} em ${voice.date(on)} não muda isso.`,
    agent: ({ clock, ranOut, event, on }, voice) =>
      `${capital(the(clock, voice))} já tinha terminado em ${voice.date(ranOut)}, e ${phrase(EVENTS, event, voice)} em ${voice.date(on)} não muda isso.`,
  },
  "warranty/part-term": {
    customer: ({ part, from, until }, { date }) =>
      `A peça ${quoted(part)}, que foi consertada ou trocada, tem garantia própria, de ${date(from)} até ${date(until)}.`,
    agent: ({ part, from, until }, { date }) =>
      `A peça consertada ou trocada, ${quoted(part)}, tem prazo próprio, de ${date(from)} até ${date(until)}.`,
  },
  "warranty/same-defect-term": {
    customer: ({ defect, until }, { date }) => `Para ${theDefect(defect)}, você continua com cobertura até ${date(until)}.`,
    agent: ({ defect, until }, { date }) => `Para ${theDefect(defect)}, a cobertura tem fim próprio: ${date(until)}.`,
  },
  "warranty/open-point": {
    customer: () => "A lei deixa uma dúvida neste ponto, e usamos uma das interpretações possíveis.",
    agent: ({ point, reading, others }, voice) =>
      `As fontes deixam em aberto o ponto ${quoted(point)}: foi usada a interpretação ${quoted(reading)}${others.length === 0 ? "" : `, e não ${voice.either(others.map(quoted))}`}.`,
  },
  "warranty/no-statutory-term": {
    customer: ({ goods, buyer }, voice) => `A lei não fixa prazo de garantia para este caso: ${sale(goods, buyer, voice)}.`,
    agent: ({ regimeId, goods, buyer }, voice) => `${regimeId} não fixa prazo para este caso: ${sale(goods, buyer, voice)}.`,
  },
  "warranty/remedies": {
    customer: ({ remedies, by }, voice) =>
      `Você pode pedir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${dueBy(by, voice)}.`,
    agent: ({ remedies, by }, voice) =>
      `O cliente pode exigir ${voice.either(remedies.map((one) => remedyOf(one, voice)))}${dueBy(by, voice)}.`,
  },
  "warranty/no-remedy": {
    customer: () => "Os defeitos que temos registrados estão fora da sua garantia legal, então a lei não prevê solução para eles.",
    agent: ({ regimeId }) => `Os defeitos registrados estão fora da cobertura legal: ${regimeId} não prevê solução para eles.`,
  },

  "warranty/law-covers": {
    customer: ({ clock, until }, voice) =>
      until === null
        ? "A lei cobre o seu pedido; não há como informar o último dia, porque a contagem está parada ou há reclamação sem resposta."
        : `A lei cobre o seu pedido: ${yours(clock, voice)} vai até ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) =>
      until === null
        ? `A lei cobre o pedido (${voice.term(clock)}), sem último dia: uma contagem está parada ou há reclamação sem resposta.`
        : `A lei cobre o pedido: ${the(clock, voice)} vai até ${voice.date(until)}.`,
  },
  "warranty/law-ended": {
    customer: ({ clock, until }, voice) => `A lei já não cobre isso: ${yours(clock, voice)} terminou em ${voice.date(until)}.`,
    agent: ({ clock, until }, voice) => `A lei não cobre o pedido: ${the(clock, voice)} terminou em ${voice.date(until)}.`,
  },
  "warranty/not-delivered": {
    customer: ({ deliveredOn }, { date }) => `O seu pedido é anterior à entrega, em ${date(deliveredOn)}.`,
    agent: ({ deliveredOn }, { date }) => `O pedido é anterior à entrega, em ${date(deliveredOn)}.`,
  },
  "warranty/burden-of-proof": {
    customer: ({ on, presumptionUntil }, { date }) =>
      on === "seller"
        ? `Você não precisa provar que o defeito já existia na entrega: a lei presume isso para defeitos que aparecem até ${date(presumptionUntil)}.`
        : `Você precisa provar que o defeito já existia na entrega: a lei só presume isso para defeitos que aparecem até ${date(presumptionUntil)}.`,
    agent: ({ on, presumptionUntil }, { date, term }) =>
      `Cabe ao ${term(on)} provar o estado do produto na entrega; a presunção de que o defeito já existia vai até ${date(presumptionUntil)}.`,
  },

  "warranty/layer-covers": {
    customer: ({ until }, { date }) =>
      until === null
        ? "Esta garantia cobre o seu pedido e não tem último dia."
        : `Esta garantia cobre o seu pedido; ela vai até ${date(until)}.`,
    agent: ({ layerId, until }, { date }) =>
      until === null
        ? `${capital(layer(layerId))} cobre o pedido e não tem último dia.`
        : `${capital(layer(layerId))} cobre o pedido; ela vai até ${date(until)}.`,
  },
  "warranty/layer-not-begun": {
    customer: ({ from }, { date }) => `Esta garantia só começa em ${date(from)}, depois do seu pedido.`,
    agent: ({ layerId, from }, { date }) => `${capital(layer(layerId))} só começa em ${date(from)}, depois do pedido.`,
  },
  "warranty/start-unknown": {
    customer: ({ starts }, voice) =>
      Object.hasOwn(STARTS, starts)
        ? `Não sabemos quando esta garantia começou: o dia ${phrase(STARTS, starts, voice)} não está registrado.`
        : "Não sabemos quando esta garantia começou: o dia a partir do qual ela conta não está registrado.",
    agent: ({ layerId, starts }, voice) =>
      Object.hasOwn(STARTS, starts)
        ? `O início ${de(layer(layerId))} é desconhecido: o dia ${phrase(STARTS, starts, voice)} não está registrado.`
        : `O início ${de(layer(layerId))} é desconhecido: ela começa depois de ${quoted(starts)}, cujos dias não estão registrados.`,
  },
  "warranty/layer-ended": {
    customer: ({ until }, { date }) => `Esta garantia terminou em ${date(until)}, antes do seu pedido.`,
    agent: ({ layerId, until }, { date }) => `${capital(layer(layerId))} terminou em ${date(until)}, antes do pedido.`,
  },
  "warranty/usage-exceeded": {
    customer: ({ metric, limit, used }, { number }) =>
      `Esta garantia vale até ${number(limit)} (${metric}), e o seu produto chegou a ${number(used)}.`,
    agent: ({ layerId, metric, limit, used }, { number }) =>
      `${capital(layer(layerId))} vale até ${number(limit)} (${metric}), e a leitura é ${number(used)}.`,
  },
  "warranty/usage-unknown": {
    customer: ({ metric, limit }, { number }) =>
      `Esta garantia vale até ${number(limit)} (${metric}); não temos leitura que mostre se o seu produto passou disso.`,
    agent: ({ layerId, metric, limit }, { number }) =>
      `${capital(layer(layerId))} vale até ${number(limit)} (${metric}), e não há leitura até o dia do pedido: não se sabe se o limite foi ultrapassado.`,
  },
  "warranty/not-below-floor": {
    customer: ({ metric, floor, measured }, { number }) =>
      measured === null
        ? `Esta garantia cobre valores abaixo de ${number(floor)} (${metric}), e nenhum valor foi medido.`
        : `Esta garantia cobre valores abaixo de ${number(floor)} (${metric}), e o seu é ${number(measured)}.`,
    agent: ({ layerId, metric, floor, measured }, { number }) =>
      measured === null
        ? `${capital(layer(layerId))} cobre valores abaixo de ${number(floor)} (${metric}), e o pedido não traz valor medido.`
        : `${capital(layer(layerId))} cobre valores abaixo de ${number(floor)} (${metric}), e o valor medido foi ${number(measured)}.`,
  },
  "warranty/component-not-covered": {
    customer: ({ component }) =>
      component === null
        ? "Esta garantia vale só para certas peças, e o seu pedido não indica nenhuma."
        : `Esta garantia vale só para certas peças, e ${quoted(component)} não é uma delas.`,
    agent: ({ layerId, component }) =>
      component === null
        ? `${capital(layer(layerId))} vale só para certos componentes, e o pedido não indica nenhum.`
        : `${capital(layer(layerId))} vale só para certos componentes, e ${quoted(component)} não é um deles.`,
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
    customer: ({ region }, voice) => `Esta garantia não vale onde o seu produto está: ${voice.region(region)}.`,
    agent: ({ layerId, region }, voice) => `${capital(layer(layerId))} não vale onde o produto está: ${voice.region(region)}.`,
  },
  "warranty/use-excluded": {
    customer: ({ use }) => `Esta garantia não vale para o uso que é feito do seu produto: ${quoted(use)}.`,
    agent: ({ layerId, use }) => `${capital(layer(layerId))} não vale para o uso que é feito do produto: ${quoted(use)}.`,
  },
  "warranty/not-transferable": {
    customer: () => "Esta garantia valia só para o primeiro dono.",
    agent: ({ layerId }) => `${capital(layer(layerId))} valia só para o primeiro dono.`,
  },
  "warranty/terms-not-in-force": {
    customer: ({ contractOn }, { date }) =>
      `As condições desta garantia não eram oferecidas em ${date(contractOn)}, quando o seu contrato foi feito.`,
    agent: ({ warrantyId, contractOn }, { date }) =>
      `As condições da garantia ${quoted(warrantyId)} não eram oferecidas em ${date(contractOn)}, o dia do contrato.`,
  },
  "warranty/registration-pending": {
    customer: ({ by }, { date }) => `O seu produto não está cadastrado nesta garantia; você ainda pode cadastrá-lo até ${date(by)}.`,
    agent: ({ layerId, by }, { date }) => `O produto não está cadastrado para ${layer(layerId)}; ainda é possível até ${date(by)}.`,
  },
  "warranty/registration-late": {
    customer: ({ by, otherwise }, { date, duration }) =>
      otherwise === "void"
        ? `O seu produto não foi cadastrado até ${date(by)}, então esta garantia não vale.`
        : `O seu produto não foi cadastrado até ${date(by)}, então esta garantia dura só ${duration(otherwise)}.`,
    agent: ({ layerId, by, otherwise }, { date, duration }) =>
      otherwise === "void"
        ? `O produto não foi cadastrado até ${date(by)}, então ${layer(layerId)} não vale.`
        : `O produto não foi cadastrado até ${date(by)}, então ${layer(layerId)} dura só ${duration(otherwise)}.`,
  },
  "warranty/maintenance-missed": {
    customer: ({ latestOn, latestUsage }, voice) =>
      `Esta garantia exige uma revisão ${serviceLimit(latestOn, latestUsage, voice)}, e ela não foi feita a tempo.`,
    agent: ({ layerId, latestOn, latestUsage }, voice) =>
      `${capital(layer(layerId))} exige uma revisão ${serviceLimit(latestOn, latestUsage, voice)}, já com a tolerância, e ela não foi feita a tempo.`,
  },
  "warranty/claims-used-up": {
    customer: ({ claims }, { plural }) =>
      `Esta garantia paga ${plural(claims, { one: "# pedido", other: "# pedidos" })}, e esse total já foi pago.`,
    agent: ({ layerId, claims }, { plural }) =>
      `${capital(layer(layerId))} paga ${plural(claims, { one: "# pedido", other: "# pedidos" })}, e esse total já foi pago.`,
  },
  "warranty/aggregate-used-up": {
    customer: () => "Pedidos anteriores esgotaram o valor total que esta garantia paga.",
    agent: ({ layerId, aggregate }, voice) =>
      `Pedidos anteriores esgotaram o valor total ${de(layer(layerId))}: ${minorUnits(aggregate, voice)}.`,
  },
  "warranty/dead-on-arrival": {
    customer: ({ until }, { date }) =>
      `O defeito do seu produto apareceu cedo o bastante para a troca: esta garantia permite trocar até ${date(until)}.`,
    agent: ({ layerId, until }, { date }) =>
      `O defeito apareceu cedo o bastante para a troca: ${layer(layerId)} permite trocar até ${date(until)}.`,
  },
  "warranty/layer-suspended": {
    customer: ({ days: count }, voice) =>
      `Esta garantia ficou parada por ${days(count, voice)}, enquanto o seu produto estava no conserto.`,
    agent: ({ layerId, days: count }, voice) =>
      `${capital(layer(layerId))} ficou parada por ${days(count, voice)}, enquanto o produto estava no conserto.`,
  },
  "warranty/layer-suspension-open": {
    customer: ({ since }, { date }) =>
      `O seu produto está no conserto desde ${date(since)}, e esta garantia fica parada até você o receber de volta.`,
    agent: ({ layerId, since }, { date }) =>
      `O produto está no conserto desde ${date(since)}, e ${layer(layerId)} fica parada até a devolução.`,
  },
  "warranty/layer-restarted": {
    customer: ({ on }, { date }) => `Esta garantia recomeçou em ${date(on)}, com uma troca.`,
    agent: ({ layerId, on }, { date }) => `${capital(layer(layerId))} recomeçou em ${date(on)}, com uma troca.`,
  },
  "warranty/layer-at-least": {
    customer: ({ until }, { date }) => `Por causa de uma troca, esta garantia vai pelo menos até ${date(until)}.`,
    agent: ({ layerId, until }, { date }) => `Por causa de uma troca, ${layer(layerId)} vai pelo menos até ${date(until)}.`,
  },
  "warranty/scope-ended": {
    customer: ({ scope, until }, { date, term }) => `Nesta garantia, a cobertura de ${term(scope)} terminou antes, em ${date(until)}.`,
    agent: ({ layerId, scope, until }, { date, term }) =>
      `N${layer(layerId)}, a cobertura de ${term(scope)} terminou antes, em ${date(until)}.`,
  },
  "warranty/route": {
    customer: ({ layerId, customer, currency }, { money }) =>
      `${layerId === null ? "Pela lei" : "Por esta garantia"}, você pagaria ${money(customer, currency)}.`,
    agent: ({ layerId, customer, currency }, { money }) =>
      `${layerId === null ? "Pela lei" : capital(por(layer(layerId)))}, o cliente pagaria ${money(customer, currency)}.`,
  },
  "warranty/not-covered": {
    customer: () => "Nem uma garantia nem a lei cobrem o seu pedido.",
    agent: () => "Nem uma camada nem a lei cobrem o pedido.",
  },

  "warranty/shares-applied": {
    customer: ({ charged, covered, currency }, { money }) =>
      `Do custo de ${money(charged, currency)}, a garantia cobre ${money(covered, currency)}, antes de descontar a sua parte.`,
    agent: ({ charged, covered, currency }, { money }) =>
      `Do custo de ${money(charged, currency)}, os percentuais cobrem ${money(covered, currency)}, antes da franquia.`,
  },
  "warranty/deductible-applied": {
    customer: () => "Em cada pedido, uma parte fixa fica por sua conta.",
    agent: ({ deductible, taken }, voice) =>
      `A franquia por pedido é de ${minorUnits(deductible, voice)}; neste pedido, o valor descontado foi de ${minorUnits(taken, voice)}.`,
  },
  "warranty/per-claim-limit-applied": {
    customer: () => "O seu pedido passa do máximo que a garantia paga por pedido.",
    agent: ({ limit }, voice) => `O pedido passa do limite por pedido: ${minorUnits(limit, voice)}.`,
  },
  "warranty/aggregate-limit-applied": {
    customer: () => "O seu pedido passa do que os anteriores deixaram do valor total que a garantia paga.",
    agent: ({ limit, paidBefore }, voice) =>
      `O pedido passa do que os anteriores deixaram: o total já pago é de ${minorUnits(paidBefore, voice)}, e o máximo é de ${minorUnits(limit, voice)}.`,
  },
  "warranty/discount-applied": {
    customer: ({ share }, { percent }) => `O seu plano dá ${percent(share)} de desconto nesta parte da conta.`,
    agent: ({ share, of, discount }, voice) =>
      `O plano dá ${voice.percent(share)} de desconto sobre ${minorUnits(of, voice)}: o desconto é de ${minorUnits(discount, voice)}.`,
  },
  "warranty/site-not-authorised": {
    customer: () => "O serviço não é feito em uma assistência autorizada, então o seu plano não dá desconto na conta.",
    agent: () => "O serviço não é feito em uma assistência autorizada, então não há desconto.",
  },

  "warranty/no-regime-applies": {
    customer: ({ jurisdiction, contractOn }, voice) =>
      `Não temos a lei ${ofPlace(jurisdiction, voice)} para um contrato de ${voice.date(contractOn)}.`,
    agent: ({ jurisdiction, contractOn, known }, voice) =>
      `Nenhum regime de ${quoted(jurisdiction)} está em vigor para um contrato de ${voice.date(contractOn)} (${choices(known, voice)}).`,
  },
  "warranty/unknown-reading": {
    customer: () => "Não conseguimos responder, porque a lei não pode ser interpretada da forma pedida.",
    agent: ({ point, reading, known }, voice) =>
      `O regime não tem o ponto em aberto ${quoted(point)} com a interpretação ${quoted(reading)} (${choices(known, voice)}).`,
  },
  "warranty/no-such-date": {
    customer: ({ text }) => `A data ${quoted(text)}, nos dados do seu produto, não existe.`,
    agent: ({ field, text }) => `O campo ${quoted(field)} não tem uma data que existe: ${quoted(text)}.`,
  },
  "warranty/malformed-period": {
    customer: () => "Não conseguimos ler um período nos dados do seu produto.",
    agent: ({ field, text }) =>
      `O campo ${quoted(field)} precisa ser uma duração ISO 8601 de anos, meses, semanas e dias, como “P2Y”, e não ${quoted(text)}.`,
  },
  "warranty/dates-out-of-order": {
    customer: ({ earlierOn, laterOn }, { date }) =>
      `Duas datas nos dados do seu produto estão na ordem errada: ${date(earlierOn)} e ${date(laterOn)}.`,
    agent: ({ earlier, earlierOn, later, laterOn }, { date }) =>
      `${quoted(later)} (${date(laterOn)}) vem antes de ${quoted(earlier)} (${date(earlierOn)}): corrija uma das duas.`,
  },
  "warranty/below-statutory-minimum": {
    customer: ({ agreed, minimum }, { duration }) =>
      `Você combinou ${duration(agreed)} com o vendedor, e a lei exige no mínimo ${duration(minimum)}.`,
    agent: ({ agreed, minimum, law, article, regimeId }, { duration }) =>
      `As partes combinaram ${duration(agreed)}, menos que o mínimo de ${duration(minimum)} exigido por ${citation({ id: law, article: article === "" ? null : article })} no regime ${regimeId}.`,
  },
  "warranty/usage-runs-backwards": {
    customer: ({ metric, earlierOn, earlier, laterOn, later }, { date, number }) =>
      `As leituras do seu produto (${metric}) não combinam: ${number(earlier)} em ${date(earlierOn)}, mas ${number(later)} em ${date(laterOn)}.`,
    agent: ({ metric, earlierOn, earlier, laterOn, later }, { date, number }) =>
      `O contador ${quoted(metric)} anda para trás: ${number(earlier)} em ${date(earlierOn)}, mas ${number(later)} em ${date(laterOn)}.`,
  },
  "warranty/currency-mismatch": {
    customer: ({ expected, received }) => `Os custos estão em ${received}, mas os valores da garantia estão em ${expected}.`,
    agent: ({ expected, received }) =>
      `Os custos estão em ${received}, mas os valores da garantia estão em ${expected}: informe-os em ${expected}.`,
  },
  "warranty/negative-amount": {
    customer: () => "Um dos valores está abaixo de zero.",
    agent: ({ field, amount }, voice) => `O valor ${quoted(field)} está abaixo de zero: ${minorUnits(amount, voice)}.`,
  },
  "warranty/amount-not-whole": {
    customer: () => "Um dos valores não é um número inteiro de centavos ou de outra unidade mínima da moeda.",
    agent: ({ field, amount }, voice) =>
      `O valor ${quoted(field)} precisa ser um número inteiro de unidades mínimas da moeda; foi informado ${numberOr(amount, voice)}.`,
  },
  "warranty/out-of-range": {
    customer: () => "Um dos números nos dados do seu produto está fora do possível.",
    agent: ({ field, value, minimum, maximum }, voice) =>
      `O campo ${quoted(field)} precisa ser ${limits(minimum, maximum, value, voice)}; foi informado ${numberOr(value, voice)}.`,
  },
  "warranty/no-interval": {
    customer: () => "O plano de manutenção não diz de quanto em quanto tempo é preciso fazer uma revisão.",
    agent: () => "O plano de manutenção não tem intervalo: informe um de pelo menos um dia ou um de uso.",
  },
  "warranty/serial-not-in-use": {
    customer: ({ serial, inUse, on }, { date }) =>
      `Em ${date(on)}, o produto com o número de série ${quoted(serial)} não estava em uso; o que estava em uso era ${quoted(inUse)}.`,
    agent: ({ serial, inUse, on }, { date }) =>
      `O número de série ${quoted(serial)} foi trocado em ${date(on)}, mas não estava em uso nesse dia; o que estava em uso era ${quoted(inUse)}.`,
  },
};

function serviceLimit(latestOn: string | null, latestUsage: number | null, { date, number }: Voice): string {
  if (latestOn !== null && latestUsage !== null) return `até ${date(latestOn)} ou até a leitura de ${number(latestUsage)}`;
  if (latestOn !== null) return `até ${date(latestOn)}`;
  return latestUsage === null ? "no prazo" : `até a leitura de ${number(latestUsage)}`;
}
