import { expect, test } from "vitest";
import { explain, label } from "../../src/kernel/explain.js";
import type { Sentence } from "../../src/kernel/message.js";
import type { Catalogue } from "../../src/messages/codes.js";
import { messages as ptPT } from "../../src/messages/pt-PT.js";
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

const RECEIVED = Date.UTC(2026, 2, 2, 9);
const DUE = Date.UTC(2026, 2, 2, 16, 30);
const LATER = Date.UTC(2026, 2, 7, 9, 5);
const step = { by: DUE, who: "agent" };

const ROWS: readonly Row[] = [
  row(
    "casefile/priority-given",
    { priority: "high", classified: "normal" },
    "A prioridade do seu caso é alta.",
    "Conta a prioridade indicada no próprio caso: alta; a da classificação é normal.",
  ),
  row(
    "casefile/regime-chosen",
    { regimeId: "GB/2015#1", jurisdiction: "GB", contractOn: "2026-03-02" },
    "O seu contrato de 2 de março de 2026 rege-se pela lei do Reino Unido.",
    "A lei aplicável ao contrato de 2 de março de 2026 é GB/2015#1 (Reino Unido).",
  ),
  row("casefile/customer-pays", { amount: 4550, currency: "EUR" }, "Paga 45,50 € da conta.", "O cliente paga 45,50 € da conta."),
  row(
    "casefile/promise",
    { what: "um telefonema", dueAt: "2026-03-02T16:30:00Z", state: "late" },
    "A promessa que lhe fizemos para segunda-feira, 2 de março de 2026, às 16:30 («um telefonema») foi cumprida com atraso.",
    "A promessa para segunda-feira, 2 de março de 2026, às 16:30 («um telefonema») foi cumprida com atraso.",
  ),
  row(
    "casefile/reply-first",
    { metric: "first-response", cycle: 1, overdue: false, ...step },
    "Temos até segunda-feira, 2 de março de 2026, às 16:30 para lhe enviar a nossa primeira resposta.",
    "Envie a primeira resposta até segunda-feira, 2 de março de 2026, às 16:30.",
  ),
  row(
    "casefile/resolve",
    { metric: "resolution", cycle: 1, overdue: true, by: DUE, who: "workshop" },
    "Ainda temos de resolver o seu caso, e estamos em atraso desde segunda-feira, 2 de março de 2026, às 16:30.",
    "Resolva o caso, em atraso desde segunda-feira, 2 de março de 2026, às 16:30 (oficina).",
  ),
  row(
    "casefile/fulfil-duty",
    { dutiesId: "PT/livro-reclamacoes#1", stage: "final-reply", optional: false, overdue: false, ...step },
    "Por lei, temos até segunda-feira, 2 de março de 2026, às 16:30 para lhe enviar a nossa resposta final.",
    "Cumpra o dever legal «resposta final» de PT/livro-reclamacoes#1 até segunda-feira, 2 de março de 2026, às 16:30.",
  ),
  row(
    "casefile/fulfil-duty",
    { dutiesId: "GB/disp#1", stage: "summary-resolution", optional: true, overdue: false, by: DUE, who: "lead" },
    "O seu caso ainda pode ser encerrado desta forma até segunda-feira, 2 de março de 2026, às 16:30: resumo da solução.",
    "O caso ainda pode ser encerrado desta forma até segunda-feira, 2 de março de 2026, às 16:30 (chefe de equipa): «resumo da solução» de GB/disp#1.",
  ),
  row(
    "casefile/cost-open",
    { basis: "law" },
    "O que terá de pagar só se sabe com a conta.",
    "O que o cliente terá de pagar só se sabe com a conta; o fundamento é a lei.",
  ),
  row(
    "casefile/ask-for",
    { facts: ["product", "delivery", "purchase", "installation", "registration", "manufacture"], overdue: false, ...step },
    "Para lhe respondermos, precisamos disto da sua parte: o produto, o dia em que o produto foi entregue, o dia em que o produto foi comprado, o dia em que o produto foi instalado, o dia em que o produto foi registado e o dia em que o produto foi fabricado.",
    "Peça os factos necessários para uma resposta até segunda-feira, 2 de março de 2026, às 16:30: o produto, o dia em que o produto foi entregue, o dia em que o produto foi comprado, o dia em que o produto foi instalado, o dia em que o produto foi registado e o dia em que o produto foi fabricado.",
  ),
  row(
    "casefile/offer-remedies",
    { remedies: ["repair", "replacement"], basis: "law", free: true, overdue: false, ...step },
    "Pode pedir uma reparação ou uma substituição, sem custos.",
    "Ofereça ao cliente uma reparação ou uma substituição até segunda-feira, 2 de março de 2026, às 16:30: o fundamento é a lei, e não há custos para o cliente.",
  ),
  row(
    "casefile/get-approval",
    { levelId: "lead", remedy: "refund", amount: 12000, currency: "EUR", overdue: false, by: DUE, who: "lead" },
    "Outra pessoa da nossa empresa tem de aprovar isto primeiro: um reembolso.",
    "Obtenha a aprovação do nível «lead» até segunda-feira, 2 de março de 2026, às 16:30 (chefe de equipa): um reembolso, 120,00 €.",
  ),
  row(
    "casefile/targets-missed",
    { metric: "first-response", missed: 7, of: 20 },
    "O prazo para a primeira resposta falha muitas vezes: 7 de 20 vezes (35%).",
    "O prazo para a primeira resposta falha muitas vezes: 7 de 20 vezes (35%).",
  ),
  row(
    "casefile/below-expectation",
    { dimension: "reliability", gap: -1.25, n: 40, certain: true },
    "Os clientes receberam menos do que esperavam em «fiabilidade»: 1,25 pontos da escala, nas respostas de 40 clientes, mais do que o acaso explica.",
    "Os clientes receberam menos do que esperavam em «fiabilidade»: 1,25 pontos da escala, nas respostas de 40 clientes, mais do que o acaso explica.",
  ),
  row(
    "response/running",
    { metric: "first-response", cycle: 1, startedAt: RECEIVED, dueAt: DUE },
    "O prazo para a nossa primeira resposta termina na segunda-feira, 2 de março de 2026, às 16:30.",
    "O prazo para a primeira resposta corre desde segunda-feira, 2 de março de 2026, às 09:00 e termina na segunda-feira, 2 de março de 2026, às 16:30.",
  ),
  row(
    "response/overdue",
    { metric: "next-response", cycle: 2, dueAt: DUE, overMs: 5_400_000 },
    "O prazo para a nossa resposta seguinte terminou na segunda-feira, 2 de março de 2026, às 16:30, e estamos com um atraso de 1 hora e 30 minutos do tempo que conta.",
    "O prazo para a resposta seguinte (ciclo 2) terminou na segunda-feira, 2 de março de 2026, às 16:30 e foi ultrapassado em 1 hora e 30 minutos nesta contagem.",
  ),
  row(
    "response/missed",
    { metric: "periodic-update", cycle: 1, stoppedAt: LATER, dueAt: DUE },
    "Não cumprimos o prazo para o nosso próximo ponto de situação: foi no sábado, 7 de março de 2026, às 09:05, e o prazo terminava na segunda-feira, 2 de março de 2026, às 16:30.",
    "O prazo para o ponto de situação não foi cumprido: a contagem parou no sábado, 7 de março de 2026, às 09:05, e o prazo terminava na segunda-feira, 2 de março de 2026, às 16:30.",
  ),
  row(
    "response/retargeted",
    { metric: "first-response", cycle: 1, priority: "urgent", at: RECEIVED },
    "Na segunda-feira, 2 de março de 2026, às 09:00, a prioridade do seu caso passou a urgente, e o prazo para a nossa primeira resposta mudou com ela.",
    "A prioridade passou a urgente na segunda-feira, 2 de março de 2026, às 09:00, e com ela mudou o objetivo para a primeira resposta; o início e as pausas anteriores mantêm-se.",
  ),
  row(
    "response/due-within",
    { metric: "first-response", priority: "high", within: "PT4H", clock: "business" },
    "O prazo para a primeira resposta é de 4 horas para a prioridade alta, contado em tempo útil.",
    "O prazo para a primeira resposta é de 4 horas para a prioridade alta, contado em tempo útil.",
  ),
  row(
    "response/moved-by",
    { metric: "next-response", role: "armed-by", event: "opened", to: null, name: null, value: null, internal: null },
    "O prazo para a resposta seguinte só pode começar depois da abertura do pedido.",
    "O prazo para a resposta seguinte só pode começar depois da abertura do pedido.",
  ),
  row(
    "warranty/term",
    { clock: "liabilityUntil", from: "2026-03-02", until: "2029-03-01", lasts: "P3Y" },
    "A sua garantia legal dura 3 anos: de 2 de março de 2026 até 1 de março de 2029.",
    "A garantia legal dura 3 anos, de 2 de março de 2026 até 1 de março de 2029, antes do efeito de outros acontecimentos.",
  ),
  row(
    "warranty/suspended",
    { clock: "noticeBy", days: 1 },
    "A contagem do seu prazo para comunicar o defeito esteve suspensa durante 1 dia.",
    "A contagem do prazo para comunicar o defeito esteve suspensa durante 1 dia, contando uma só vez os dias sobrepostos.",
  ),
  row(
    "warranty/extended",
    { clock: "liabilityUntil", by: "P6M", times: 2 },
    "A sua garantia legal aumenta 6 meses por cada uma de 2 reparações.",
    "A garantia legal aumenta 6 meses por cada uma de 2 reparações.",
  ),
  row(
    "warranty/remedies",
    { remedies: ["price-reduction", "termination"], by: null },
    "Pode pedir uma redução do preço ou a resolução do contrato.",
    "O cliente pode exigir uma redução do preço ou a resolução do contrato.",
  ),
  row(
    "warranty/burden-of-proof",
    { on: "seller", presumptionUntil: "2028-03-01" },
    "Não tem de provar que o defeito já existia na entrega: a lei presume-o para os defeitos que apareçam até 1 de março de 2028.",
    "Cabe ao vendedor provar o estado do produto na entrega; a presunção de falta de conformidade dura até 1 de março de 2028.",
  ),
  row(
    "warranty/scope-ended",
    { layerId: "maker", scope: "parts", until: "2026-03-02" },
    "Nesta garantia, a cobertura das peças terminou mais cedo, em 2 de março de 2026.",
    "Na camada «maker», a cobertura das peças terminou mais cedo, em 2 de março de 2026.",
  ),
  row(
    "complaint/phrase-found",
    { ruleSetId: "aftersales-pt", axis: "subject", value: "duplicate-charge", quote: "cobrado duas vezes", start: 7, end: 25, weight: 1 },
    "Entendemos as suas palavras «cobrado duas vezes» como referência a este assunto: cobrança em duplicado.",
    "As palavras «cobrado duas vezes» apontam para o assunto «cobrança em duplicado» (regras aftersales-pt, carateres 7 a 25, peso 1).",
  ),
  row(
    "complaint/criterion-scored",
    { criterion: "safety", level: 2 },
    "Na nossa avaliação do seu caso, o risco para a saúde ou a segurança está no nível «grave».",
    "A avaliação do risco para a saúde ou a segurança é de 2 em 3, nível «grave».",
  ),
  row(
    "complaint/duty-runs",
    {
      dutiesId: "PT/livro-reclamacoes#1",
      stage: "final-reply",
      amount: 15,
      unit: "business-days",
      startsOn: "2026-03-02",
      dueOn: "2026-03-23",
    },
    "A lei dá-nos até 23 de março de 2026 (15 dias úteis a partir de 2 de março de 2026) para lhe enviar a nossa resposta final.",
    "Segundo PT/livro-reclamacoes#1, o prazo para a resposta final é de 15 dias úteis: de 2 de março de 2026 até 23 de março de 2026.",
  ),
  row(
    "complaint/remedy-disproportionate",
    { asked: "replacement", offered: "repair" },
    "Pediu uma substituição, com um custo acima do que a lei permite exigir, por isso oferecemos-lhe outra solução: uma reparação.",
    "O que foi pedido (uma substituição) tem um custo acima do que a lei permite exigir; oferece-se outra solução: uma reparação.",
  ),
  row(
    "followup/consented",
    { purpose: "survey", channel: "sms", basis: null, at: "2026-03-07T16:30:00Z" },
    "Deu o seu consentimento para inquéritos por SMS no sábado, 7 de março de 2026, às 16:30.",
    "O cliente deu consentimento para inquéritos por SMS no sábado, 7 de março de 2026, às 16:30.",
  ),
  row(
    "followup/fallback-anchor",
    { anchor: "delivery", missing: ["installation", "warranty-end"] },
    "Não temos registo da instalação ou do fim da garantia, por isso contamos a partir da entrega.",
    "Não há registo da instalação ou do fim da garantia, por isso os prazos contam a partir da entrega.",
  ),
  row(
    "followup/summary",
    { planned: 1, held: 2, dropped: 0, done: 3 },
    "De um total de 6 contactos, há 1 planeado, 2 retidos, 0 sem efeito e 3 feitos.",
    "De um total de 6 contactos, há 1 planeado, 2 retidos, 0 sem efeito e 3 feitos.",
  ),
  row(
    "followup/step-owed",
    { step: "told-back", by: "2026-03-31T16:30:00Z" },
    "Ainda temos de lhe dizer o que foi feito da sua sugestão, até terça-feira, 31 de março de 2026, às 17:30.",
    "A sugestão ainda tem de ser comunicada ao cliente até terça-feira, 31 de março de 2026, às 17:30.",
  ),
  row(
    "quality/scored",
    { respondents: 1, columns: "expectation-perception" },
    "As pontuações vêm das respostas de 1 cliente.",
    "Foram pontuadas as respostas de 1 inquirido; o instrumento pergunta por expectativas e perceções.",
  ),
  row(
    "quality/service-gap",
    { gap: 2, from: "managers' estimate", to: "specified standard" },
    "Comparamos dois lados do nosso serviço: a estimativa dos gestores e a norma definida.",
    "A lacuna 2 (normas) vai da estimativa dos gestores até à norma definida.",
  ),
  row(
    "quality/invalid-number",
    { name: "promises.due", value: 2.5, minimum: 0, maximum: 1e15 },
    "Um dos números está fora do que é possível.",
    "O valor «promises.due» tem de ser um número inteiro e igual ou superior a 0; foi indicado 2,5.",
  ),
  row(
    "calendar/unsupported-unit",
    { unit: "months" },
    "O horário de funcionamento não pode ser contado em meses.",
    "O tempo útil não pode ser contado em meses: indique-o em dias ou use endOfPeriod.",
  ),
];

const zone = { timeZone: "Europe/Lisbon" } as const;
const said = (code: string, params: Row[1], voice: "customer" | "agent") =>
  explain([{ code, params }], ptPT, { ...zone, voice }).map((text) => text.replaceAll("\u00A0", " "));

test.each(ROWS)("%s", (code, params, customer, agent) => {
  expect(said(code, params, "customer")).toEqual([customer]);
  expect(said(code, params, "agent")).toEqual([agent]);
});

test.each(["customer", "agent"] as const)("prepositions are joined with articles, and words are European, to the %s", (audience) => {
  const all = allSaid(ptPT, audience);
  expect(wrong(all, /(?<![\p{L}-])(de (os?|as?)|em (os?|as?)|por (os|as)|a (os?|as?)|até a) (?=\p{L})(?!receber|fazer)/u)).toEqual([]);
  expect(wrong(all, /(?<!\p{L})(você|contato|recepção|fato|equipe|tela|celular|arquivo|usuário)(?!\p{L})/iu)).toEqual([]);
});

/** Nouns that are counted. */
const ONE =
  "dia|hora|semana|mês|ano|caso|contacto|pedido|cliente|inquirido|resposta|pergunta|item|linha|ponto|compra|pessoa|parte|reparação|etiqueta|exemplo|registo|nível|volta|tentativa|feriado|caráter|problema|vez|promessa|reclamação";
const OTHER =
  "dias|horas|semanas|meses|anos|casos|contactos|pedidos|clientes|inquiridos|respostas|perguntas|itens|linhas|pontos|compras|pessoas|partes|reparações|etiquetas|exemplos|registos|níveis|voltas|tentativas|feriados|carateres|problemas|vezes|promessas|reclamações";

test.each(["customer", "agent"] as const)("a noun agrees with its count, to the %s", (audience) => {
  const all = allSaid(ptPT, audience);
  expect(wrong(all, new RegExp(`(?<![\\d.,] ?)1 (${OTHER})(?!\\p{L})`, "u"))).toEqual([]);
  expect(wrong(all, new RegExp(`(?<![\\d.,-])(0|2|5|3200) (${ONE})(?!\\p{L})`, "u"))).toEqual([]);
});

test("one o'clock is singular", () => {
  const at = Date.UTC(2026, 2, 1, 1, 30);
  expect(said("response/waiting", { metric: "Alfa" }, "customer")).toEqual(["O prazo para o indicador «Alfa» ainda não começou."]);
  expect(said("response/not-yet-opened", { openedAt: at }, "customer")).toEqual([
    "O seu caso só é aberto no domingo, 1 de março de 2026, à 01:30.",
  ]);
});

test("a case that goes up whatever is settled, and above the matrix", () => {
  const approval = { levelId: null, remedy: null, amount: null, currency: null, ...step };
  expect(said("casefile/get-approval", approval, "customer")).toEqual([
    "O seu caso tem de ser aprovado primeiro por outra pessoa da nossa empresa.",
  ]);
  expect(said("casefile/get-approval", approval, "agent")).toEqual([
    "Obtenha uma aprovação acima do nível mais alto até segunda-feira, 2 de março de 2026, às 16:30: o próprio caso, seja qual for a solução.",
  ]);
  expect(said("complaint/must-go-up", { ruleId: "injury", levelId: null }, "agent")).toEqual([
    "A regra «injury» faz subir o caso acima do nível mais alto, seja qual for o montante.",
  ]);
});

test("a table shows the names of clocks, states, remedies, metrics and kinds", () => {
  const ids = ["first-response", "met", "complaint", "presumptionUntil", "termination", "sms", "lead"];
  expect(ids.map((id) => label(id, ptPT))).toEqual([
    "Primeira resposta",
    "Cumprido",
    "Reclamação",
    "Presunção de falta de conformidade",
    "Resolução do contrato",
    "Mensagem SMS",
    "Chefe de equipa",
  ]);
});
