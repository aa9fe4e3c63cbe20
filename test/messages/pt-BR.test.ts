import { expect, test } from "vitest";
import { explain, label } from "../../src/kernel/explain.js";
import type { Sentence } from "../../src/kernel/message.js";
import type { Catalogue } from "../../src/messages/codes.js";
import { messages as ptBR } from "../../src/messages/pt-BR.js";
import { allSaid, wrong } from "./said.js";

type ParamsOf<Words> = Words extends Sentence<infer Params> ? Params : never;
type Row = readonly [code: string, params: Readonly<Record<string, unknown>>, customer: string, agent: string];

/** A row whose parameters are those of its code. */
function row<C extends keyof Catalogue["sentences"]>(
  code: C,
  params: ParamsOf<Catalogue["sentences"][C]>,
  customer: string,
  agent: string,
): Row {
  return [code, params as Row[1], customer, agent];
}

const RECEIVED = Date.UTC(2026, 2, 2, 12);
const DUE = Date.UTC(2026, 2, 2, 19, 30);
const SATURDAY = Date.UTC(2026, 2, 7, 4, 5);

const ROWS: readonly Row[] = [
  // The case as a whole
  row(
    "casefile/regime-chosen",
    { regimeId: "BR/1990#1", jurisdiction: "BR", contractOn: "2026-03-02" },
    "Para o seu contrato de 2 de março de 2026 vale a lei do Brasil.",
    "A lei que vale para o contrato de 2 de março de 2026 é BR/1990#1 (Brasil).",
  ),
  row("casefile/customer-pays", { amount: 4550, currency: "BRL" }, "Da conta, você paga R$ 45,50.", "Da conta, o cliente paga R$ 45,50."),
  row(
    "casefile/promise",
    { what: "retorno por telefone", dueAt: "2026-03-02T16:30:00Z", state: "late" },
    "A nossa promessa a você para segunda-feira, 2 de março de 2026, às 13:30 (“retorno por telefone”) foi cumprida com atraso.",
    "A promessa para segunda-feira, 2 de março de 2026, às 13:30 (“retorno por telefone”) foi cumprida com atraso.",
  ),
  row(
    "casefile/reply-first",
    { metric: "first-response", cycle: 1, overdue: false, by: DUE, who: "agent" },
    "A nossa primeira resposta a você tem prazo até segunda-feira, 2 de março de 2026, às 16:30.",
    "Enviar a primeira resposta até segunda-feira, 2 de março de 2026, às 16:30.",
  ),
  row(
    "casefile/resolve",
    { metric: "resolution", cycle: 1, overdue: true, by: DUE, who: "workshop" },
    "A solução do seu caso está em atraso desde segunda-feira, 2 de março de 2026, às 16:30.",
    "Resolver o caso, em atraso desde segunda-feira, 2 de março de 2026, às 16:30 (assistência técnica).",
  ),
  row(
    "casefile/make-safe",
    { subject: "hazard", overdue: false, by: null, who: "manager" },
    "Por favor, pare de usar o produto: há risco à saúde ou à segurança.",
    "Falar com o cliente e interromper o uso do produto (gerente): há risco à saúde ou à segurança (risco de incêndio, choque ou outro perigo).",
  ),
  row(
    "casefile/fulfil-duty",
    { dutiesId: "BR/sac#1", stage: "final-reply", optional: false, overdue: false, by: DUE, who: "agent" },
    "Pela lei, temos até segunda-feira, 2 de março de 2026, às 16:30 para enviar a você a nossa resposta final.",
    "Cumprir a obrigação legal “resposta final” de BR/sac#1 até segunda-feira, 2 de março de 2026, às 16:30.",
  ),
  row(
    "casefile/fulfil-duty",
    { dutiesId: "GB/disp#1", stage: "summary-resolution", optional: true, overdue: false, by: DUE, who: "lead" },
    "O seu caso ainda pode ser encerrado desta forma até segunda-feira, 2 de março de 2026, às 16:30: resumo da solução.",
    "O caso ainda pode ser encerrado desta forma até segunda-feira, 2 de março de 2026, às 16:30 (líder de equipe): “resumo da solução” de GB/disp#1.",
  ),
  row(
    "casefile/cost-open",
    { basis: "law" },
    "O que você paga só se sabe com a conta.",
    "O que o cliente paga só se sabe com a conta; o fundamento é a lei.",
  ),
  row(
    "casefile/ask-for",
    { facts: ["product", "delivery", "purchase", "installation", "registration", "manufacture"], overdue: false, by: DUE, who: "agent" },
    "Para responder, precisamos que você nos informe isto: o produto, o dia em que o produto foi entregue, o dia em que o produto foi comprado, o dia em que o produto foi instalado, o dia em que o produto foi cadastrado e o dia em que o produto foi fabricado.",
    "Pedir os dados que faltam para a resposta até segunda-feira, 2 de março de 2026, às 16:30: o produto, o dia em que o produto foi entregue, o dia em que o produto foi comprado, o dia em que o produto foi instalado, o dia em que o produto foi cadastrado e o dia em que o produto foi fabricado.",
  ),
  row(
    "casefile/offer-remedies",
    { remedies: ["replacement", "termination", "price-reduction"], basis: "law", free: true, overdue: false, by: DUE, who: "agent" },
    "Você pode pedir a troca, a rescisão do contrato ou o abatimento do preço, sem pagar nada.",
    "Oferecer ao cliente a troca, a rescisão do contrato ou o abatimento do preço até segunda-feira, 2 de março de 2026, às 16:30: o fundamento é a lei, e não há custo para o cliente.",
  ),
  row(
    "casefile/get-approval",
    { levelId: "lead", remedy: "refund", amount: 12000, currency: "BRL", overdue: false, by: DUE, who: "lead" },
    "Outra pessoa da nossa empresa precisa aprovar isto antes: a devolução do dinheiro.",
    "Obter a aprovação do nível “lead” até segunda-feira, 2 de março de 2026, às 16:30 (líder de equipe): a devolução do dinheiro, R$ 120,00.",
  ),
  row(
    "casefile/below-expectation",
    { dimension: "reliability", gap: -1.25, n: 40, certain: true },
    "Os clientes receberam menos do que esperavam em “confiabilidade”: 1,25 ponto da escala a menos, nas respostas de 40 clientes, mais do que o acaso explica.",
    "Os clientes receberam menos do que esperavam em “confiabilidade”: 1,25 ponto da escala a menos, nas respostas de 40 clientes, mais do que o acaso explica.",
  ),
  // Response
  row(
    "response/running",
    { metric: "first-response", cycle: 1, startedAt: RECEIVED, dueAt: DUE },
    "O prazo da nossa primeira resposta a você vai até segunda-feira, 2 de março de 2026, às 16:30.",
    "O prazo da primeira resposta corre desde segunda-feira, 2 de março de 2026, às 09:00 e vence na segunda-feira, 2 de março de 2026, às 16:30.",
  ),
  row(
    "response/overdue",
    { metric: "next-response", cycle: 2, dueAt: DUE, overMs: 5_400_000 },
    "O prazo da nossa próxima resposta a você venceu na segunda-feira, 2 de março de 2026, às 16:30, e o nosso atraso é de 1 hora e 30 minutos do tempo que conta.",
    "O prazo da próxima resposta (ciclo 2) venceu na segunda-feira, 2 de março de 2026, às 16:30, com atraso de 1 hora e 30 minutos na contagem dele.",
  ),
  row(
    "response/paused",
    { metric: "resolution", cycle: 1, since: RECEIVED, status: "pendente", remainingMs: 3_600_000 },
    "O prazo da solução do seu caso está em pausa desde segunda-feira, 2 de março de 2026, às 09:00, com saldo de 1 hora.",
    "O prazo da solução está parado desde segunda-feira, 2 de março de 2026, às 09:00 (status “pendente”), com saldo de 1 hora.",
  ),
  row(
    "response/missed",
    { metric: "requester-wait", cycle: 1, stoppedAt: SATURDAY, dueAt: DUE },
    "Não cumprimos o prazo do fim da sua espera: aconteceu no sábado, 7 de março de 2026, à 01:05, e o prazo ia até segunda-feira, 2 de março de 2026, às 16:30.",
    "O prazo do tempo de espera do cliente não foi cumprido: a contagem parou no sábado, 7 de março de 2026, à 01:05, e o vencimento era segunda-feira, 2 de março de 2026, às 16:30.",
  ),
  row(
    "response/warns-at",
    { metric: "resolution", at: ["75%", "-PT1H"] },
    "Há aviso sobre o prazo da solução nestes momentos: 75% do tempo e 1 hora antes do vencimento.",
    "Há aviso sobre o prazo da solução nestes momentos: 75% do tempo e 1 hora antes do vencimento.",
  ),
  row(
    "response/moved-by",
    { metric: "next-response", role: "armed-by", event: "custom", to: null, name: "visita", value: null, internal: null },
    "O prazo da próxima resposta só pode começar depois do evento “visita”.",
    "O prazo da próxima resposta só pode começar depois do evento “visita”.",
  ),
  // Warranty
  row(
    "warranty/term",
    { clock: "liabilityUntil", from: "2026-03-02", until: "2026-05-31", lasts: "P90D" },
    "A sua garantia legal dura 90 dias: de 2 de março de 2026 até 31 de maio de 2026.",
    "A garantia legal dura 90 dias, de 2 de março de 2026 até 31 de maio de 2026, antes dos eventos que mudam a contagem.",
  ),
  row(
    "warranty/obstruction-ended",
    { clock: "claimBy", since: "2026-03-02", until: "2026-03-20", afterwards: "resume", defect: "vazamento" },
    "A sua reclamação de 2 de março de 2026 sobre o defeito “vazamento” foi recusada em 20 de março de 2026, e então voltou a correr o seu prazo para reclamar.",
    "A reclamação de 2 de março de 2026 sobre o defeito “vazamento” foi recusada em 20 de março de 2026, e então voltou a correr o prazo para reclamar.",
  ),
  row(
    "warranty/remedies",
    { remedies: ["repair"], by: "2026-04-01" },
    "Você pode pedir o conserto; o dia que a lei fixa para isso é 1 de abril de 2026.",
    "O cliente pode exigir o conserto; o dia que a lei fixa para isso é 1 de abril de 2026.",
  ),
  row(
    "warranty/burden-of-proof",
    { on: "seller", presumptionUntil: "2028-03-01" },
    "Você não precisa provar que o defeito já existia na entrega: a lei presume isso para defeitos que aparecem até 1 de março de 2028.",
    "Cabe ao vendedor provar o estado do produto na entrega; a presunção de que o defeito já existia vai até 1 de março de 2028.",
  ),
  row(
    "warranty/registration-late",
    { layerId: "fabrica", by: "2026-03-31", otherwise: "P2Y" },
    "O seu produto não foi cadastrado até 31 de março de 2026, então esta garantia dura só 2 anos.",
    "O produto não foi cadastrado até 31 de março de 2026, então a camada “fabrica” dura só 2 anos.",
  ),
  row(
    "warranty/no-regime-applies",
    { jurisdiction: "US", contractOn: "2026-03-02", known: [] },
    "Não temos a lei dos Estados Unidos para um contrato de 2 de março de 2026.",
    "Nenhum regime de “US” está em vigor para um contrato de 2 de março de 2026 (nenhuma opção cadastrada).",
  ),
  row(
    "warranty/out-of-range",
    { field: "months", value: 0, minimum: 0, maximum: null },
    "Um dos números nos dados do seu produto está fora do possível.",
    "O campo “months” precisa ser maior que 0; foi informado 0.",
  ),
  // Complaint
  row(
    "complaint/phrase-found",
    { ruleSetId: "aftersales-pt", axis: "subject", value: "duplicate-charge", quote: "cobrado duas vezes", start: 7, end: 25, weight: 1 },
    "Pelas suas palavras “cobrado duas vezes”, entendemos que o assunto é este: cobrança em duplicidade.",
    "As palavras “cobrado duas vezes” apontam para o assunto “cobrança em duplicidade” (regras aftersales-pt, caracteres 7 a 25, peso 1).",
  ),
  row(
    "complaint/criterion-scored",
    { criterion: "safety", level: 2 },
    "Na avaliação do seu caso, o grau do risco à saúde ou à segurança é “sério”.",
    "O grau do risco à saúde ou à segurança é 2 de 3, “sério”.",
  ),
  row(
    "complaint/duty-runs",
    { dutiesId: "BR/sac#1", stage: "final-reply", amount: 7, unit: "calendar-days", startsOn: "2026-03-02", dueOn: "2026-03-09" },
    "A lei nos dá até 9 de março de 2026 (7 dias corridos a partir de 2 de março de 2026) para enviar a você a nossa resposta final.",
    "Segundo BR/sac#1, o prazo para a resposta final é de 7 dias corridos: de 2 de março de 2026 até 9 de março de 2026.",
  ),
  row(
    "complaint/must-go-up",
    { ruleId: "procon", levelId: "ouvidoria" },
    "O seu caso vai para um nível superior, seja qual for o valor.",
    "A regra “procon” leva o caso para o nível “ouvidoria”, seja qual for o valor.",
  ),
  row(
    "complaint/remedy-disproportionate",
    { asked: "replacement", offered: "repair" },
    "Você pediu a troca, que custa mais do que a lei permite exigir, por isso oferecemos outra solução: o conserto.",
    "O que foi pedido (a troca) custa mais do que a lei permite exigir; a solução oferecida é outra: o conserto.",
  ),
  row(
    "complaint/year-out-of-range",
    { year: 12_026, minimum: 1970, maximum: 9999 },
    "Não conseguimos gerar um protocolo para o seu caso, porque o ano não pode estar certo.",
    "O ano precisa ser um número inteiro de 1970 a 9999; foi informado 12026.",
  ),
  // Follow-up
  row(
    "followup/consented",
    { purpose: "survey", channel: "sms", basis: null, at: "2026-03-07T16:30:00Z" },
    "Você aceitou receber pesquisas por SMS no sábado, 7 de março de 2026, às 13:30.",
    "O cliente deu consentimento para pesquisas por SMS no sábado, 7 de março de 2026, às 13:30.",
  ),
  row(
    "followup/fallback-anchor",
    { anchor: "delivery", missing: ["installation"] },
    "Não temos registro disto: instalação; por isso contamos a partir da entrega.",
    "Não há registro disto: instalação; por isso o tempo conta a partir da entrega.",
  ),
  row(
    "followup/queued",
    { count: 1, per: "P7D", from: "2026-03-02T16:30:00Z" },
    "Entramos em contato com você no máximo 1 vez a cada 7 dias, então este contato espera a vez dele a partir de segunda-feira, 2 de março de 2026, às 13:30.",
    "O contato espera a vez dele a partir de segunda-feira, 2 de março de 2026, às 13:30: a política permite no máximo 1 contato a cada 7 dias.",
  ),
  row(
    "followup/summary",
    { planned: 1, held: 2, dropped: 0, done: 3 },
    "De 6 contatos, são 1 planejado, 2 em espera, 0 descartado e 3 concluídos.",
    "De 6 contatos, são 1 planejado, 2 em espera, 0 descartado e 3 concluídos.",
  ),
  row(
    "followup/step-owed",
    { step: "decided", by: "2026-03-31T16:30:00Z" },
    "Ainda precisamos decidir sobre a sua sugestão, até terça-feira, 31 de março de 2026, às 13:30.",
    "Falta esta etapa da sugestão: decisão, até terça-feira, 31 de março de 2026, às 13:30.",
  ),
  // Quality
  row(
    "quality/scored",
    { respondents: 1, columns: "expectation-perception" },
    "As notas vêm das respostas de 1 cliente.",
    "As notas vêm das respostas de 1 respondente; o instrumento pergunta expectativas e percepções.",
  ),
  row(
    "quality/standard-missed",
    { measure: "repair-turnaround", segment: "norte", target: 172_800_000, value: 259_200_000 },
    "Tempo de conserto para “norte”: o padrão de 48 horas não foi atingido, com 72 horas.",
    "Tempo de conserto para “norte”: o padrão de 48 horas não foi atingido, com 72 horas.",
  ),
  row(
    "quality/weakest",
    { id: "empathy", gap: -1.5, tiedWith: ["assurance"] },
    "As partes mais fracas do nosso atendimento são “empatia” e “segurança transmitida”.",
    "A parte com a menor nota define a nota do todo: “empatia”, com -1,5, empatada com “segurança transmitida”.",
  ),
  row(
    "quality/service-gap",
    { gap: 4, from: "promised", to: "kept" },
    "Comparamos dois lados do nosso atendimento: o que foi prometido e o que foi cumprido.",
    "A lacuna 4 (comunicação) vai de “o que foi prometido” a “o que foi cumprido”.",
  ),
  // Calendar
  row(
    "calendar/unsupported-unit",
    { unit: "months" },
    "O horário de atendimento não pode ser contado em meses.",
    "O tempo útil não pode ser contado em meses: informe em dias ou use endOfPeriod.",
  ),
];

const zone = { timeZone: "America/Sao_Paulo" } as const;
/** Money has a space that does not break. */
const said = (code: string, params: Row[1], voice: "customer" | "agent") =>
  explain([{ code, params }], ptBR, { ...zone, voice }).map((text) => text.replaceAll("\u00a0", " "));

test.each(ROWS)("%s", (code, params, customer, agent) => {
  expect(said(code, params, "customer")).toEqual([customer]);
  expect(said(code, params, "agent")).toEqual([agent]);
});

test("where no level of the matrix or no single remedy is concerned, the sentence says so", () => {
  const step = { levelId: null, remedy: null, amount: null, currency: null, by: null, who: "agent" };
  expect(said("casefile/get-approval", step, "customer")).toEqual(["Outra pessoa da nossa empresa precisa decidir sobre o seu caso."]);
  expect(said("casefile/get-approval", step, "agent")).toEqual([
    "Obter aprovação acima do nível mais alto: o próprio caso sobe, seja qual for a solução.",
  ]);
  expect(said("complaint/must-go-up", { ruleId: "procon", levelId: null }, "agent")).toEqual([
    "A regra “procon” leva o caso para acima do nível mais alto, seja qual for o valor.",
  ]);
});

test.each(["customer", "agent"] as const)("a preposition is joined to its article, and the words are Brazilian, to the %s", (audience) => {
  const all = allSaid(ptBR, audience);
  expect(wrong(all, /(?<![\p{L}])(de|em|por) (o|a|os|as) (?!partir|\d)/u)).toEqual([]);
  expect(wrong(all, /\b(contacto|receção|facto|equipa|telemóvel|registo|ecrã|utilizador|connosco)\b/i)).toEqual([]);
});

test("a table shows the names of clocks, states, remedies, metrics and kinds", () => {
  const ids = ["first-response", "liabilityUntil", "duplicate-charge", "termination", "sms", "lead", "business-days"];
  expect(ids.map((id) => label(id, ptBR))).toEqual([
    "Primeira resposta",
    "Garantia legal",
    "Cobrança em duplicidade",
    "Rescisão do contrato",
    "Mensagem SMS",
    "Líder de equipe",
    "Dias úteis",
  ]);
});
