// Terms after the union of the problem groups of consumidor.gov.br, the tags of Reclame Aqui, the issues of the CFPB form (24 April 2017),
// the kinds of Decreto 11.034/2022 art. 2, and the distinction of queja and reclamación of Andalusia (Decreto 82/2022).
import { deepFreeze } from "../kernel/freeze.js";
import type { TaxonomyInput, TaxonomyTerm } from "./taxonomy.js";

/** `pt` is one word for all, or that of Portugal and that of Brazil. */
const term = <const Id extends string>(
  id: Id,
  en: string,
  es: string,
  pt: string | readonly [portugal: string, brazil: string],
  parent?: string,
): TaxonomyTerm & { readonly id: Id } => ({
  id,
  ...(parent ? { parent } : {}),
  labels: typeof pt === "string" ? { en, es, pt } : { en, es, pt: pt[0], "pt-BR": pt[1] },
});

const kind = [
  term("report", "Report of a danger or an illegality", "Denuncia", "Denúncia"),
  term("cancellation", "Cancellation", "Cancelación", "Cancelamento"),
  term("dispute", "Dispute of a charge", "Disconformidad con un cargo", "Contestação de cobrança"),
  term("claim", "Claim (a remedy is asked)", "Reclamación", "Reclamação com pedido de solução"),
  term("complaint", "Complaint", "Queja", ["Queixa", "Reclamação"]),
  term("suggestion", "Suggestion", "Sugerencia", "Sugestão"),
  term("request", "Request", "Solicitud", ["Pedido", "Solicitação"]),
  term("information", "Question", "Consulta", ["Pedido de informação", "Dúvida"]),
  term("praise", "Praise", "Felicitación", "Elogio"),
] as const satisfies readonly TaxonomyTerm[];

const subject = [
  term("health-safety", "Health and safety", "Salud y seguridad", "Saúde e segurança"),
  term("injury", "Injury", "Lesión", ["Ferimento", "Lesão"], "health-safety"),
  term("hazard", "Fire, shock or other danger", "Incendio, descarga u otro peligro", "Incêndio, choque ou outro perigo", "health-safety"),
  term("privacy-data", "Privacy and personal data", "Privacidad y datos personales", "Privacidade e dados pessoais"),
  term("billing", "Billing", "Facturación y cobro", ["Faturação e cobrança", "Cobrança e fatura"]),
  term("undue-charge", "Undue charge", "Cobro indebido", "Cobrança indevida", "billing"),
  term("duplicate-charge", "Charged twice", "Cobro duplicado", ["Cobrança em duplicado", "Cobrança em duplicidade"], "billing"),
  term("wrong-amount", "Wrong amount", "Importe erróneo", "Valor errado", "billing"),
  term("refund", "Refund not paid", "Reembolso no recibido", "Reembolso não recebido"),
  term("cancellation", "Cancelling", "Cancelación", "Cancelamento"),
  term("delivery", "Delivery", "Entrega", "Entrega"),
  term("late-delivery", "Late or not delivered", "Entrega tardía o no recibida", "Entrega atrasada ou não recebida", "delivery"),
  term("wrong-product", "Wrong product", "Producto equivocado", "Produto errado", "delivery"),
  term("missing-part", "Missing part", "Pieza faltante", ["Peça em falta", "Peça faltando"], "delivery"),
  term("damaged-in-transit", "Damaged in transit", "Dañado en el transporte", "Danificado no transporte", "delivery"),
  term("warranty-repair", "Warranty and repair", "Garantía y reparación", ["Garantia e reparação", "Garantia e conserto"]),
  term("repair-delay", "Repair takes too long", "Reparación demorada", ["Reparação demorada", "Conserto demorado"], "warranty-repair"),
  term(
    "repair-failed",
    "Fault came back after repair",
    "Avería tras la reparación",
    ["Avaria depois da reparação", "Defeito voltou depois do conserto"],
    "warranty-repair",
  ),
  term("warranty-refused", "Warranty refused", "Garantía denegada", ["Garantia recusada", "Garantia negada"], "warranty-repair"),
  term("product-quality", "Product quality", "Calidad del producto", "Qualidade do produto"),
  term("defect", "Defect", "Defecto", "Defeito", "product-quality"),
  term("contract-offer", "Contract and offer", "Contrato y oferta", "Contrato e oferta"),
  term("advertising-information", "Advertising and information", "Publicidad e información", "Publicidade e informação"),
  term("service-attitude", "Attitude of staff", "Trato del personal", ["Atendimento e trato", "Atendimento da equipe"]),
  term("access-channel", "Reaching the company", "Acceso a la atención", "Acesso ao atendimento"),
  term("no-answer", "No answer", "Sin respuesta", "Sem resposta", "access-channel"),
  term("service-delay", "Delay of a service", "Demora en el servicio", "Demora no serviço"),
  term("other", "Something else", "Otro", "Outro"),
] as const satisfies readonly TaxonomyTerm[];

const remedySought = [
  term("refund", "Refund", "Reembolso", "Reembolso"),
  term("replacement", "Replacement", "Sustitución", ["Substituição", "Troca"]),
  term("repair", "Repair", "Reparación", ["Reparação", "Conserto"]),
  term("compensation", "Compensation", "Indemnización", ["Indemnização", "Indenização"]),
  term("price-reduction", "Price reduction", "Rebaja del precio", ["Redução do preço", "Abatimento do preço"]),
  term("cancellation", "Cancellation", "Cancelación", "Cancelamento"),
  term("correction", "Correction", "Corrección", "Correção"),
  term("apology-explanation", "Apology or explanation", "Disculpa o explicación", [
    "Desculpa ou explicação",
    "Pedido de desculpas ou explicação",
  ]),
  term("none", "None", "Ninguno", ["Nenhum", "Nenhuma solução"]),
] as const satisfies readonly TaxonomyTerm[];

const channel = [
  term("in-person", "In person", "En persona", "Presencial"),
  term("telephone", "Telephone", "Teléfono", "Telefone"),
  term("internet", "Internet form", "Formulario web", "Formulário na internet"),
  term("letter", "Letter", "Carta", "Carta"),
  term("e-mail", "E-mail", "Correo electrónico", ["Correio eletrónico", "E-mail"]),
  term("social", "Social network", "Red social", "Rede social"),
  term("chat", "Chat", "Chat", "Chat"),
] as const satisfies readonly TaxonomyTerm[];

const outcome = [
  term("upheld", "Upheld", "Estimada", "Procedente"),
  term("partly-upheld", "Partly upheld", "Estimada en parte", "Parcialmente procedente"),
  term("rejected", "Rejected", "Desestimada", "Improcedente"),
  term("withdrawn", "Withdrawn", "Retirada", ["Retirada", "Desistência"]),
] as const satisfies readonly TaxonomyTerm[];

/** An id of a term of the default taxonomy, on any axis. */
export type DefaultTerm = (typeof kind | typeof subject | typeof remedySought | typeof channel | typeof outcome)[number]["id"];

/** Kinds, subjects, remedies, channels and outcomes of an after-sales desk, named in English, Spanish and Portuguese. */
export const DEFAULT_TAXONOMY: TaxonomyInput = deepFreeze({
  id: "aftersales",
  version: "1",
  axes: { kind, subject, remedySought, channel, outcome },
});
