// A ready questionnaire for after-sales service, worded for this library in English, Spanish and Portuguese; free to use and change.
import { compileInstrument, type Instrument, type InstrumentInput, type ItemInput } from "./instrument.js";

const item = (id: string, en: string, es: string, pt: string): ItemInput => ({ id, prompt: { en, es, pt } });

const QUESTIONNAIRE = {
  id: "AFTER-SALES/2026#1",
  name: "After-sales service",
  version: "1",
  columns: "expectation-perception",
  scale: { min: 1, max: 7 },
  dimensions: [
    {
      id: "reliability",
      name: "Reliability",
      items: [
        item("promise-kept", "Promised dates are kept.", "Se cumplen las fechas prometidas.", "As datas prometidas são cumpridas."),
        item(
          "fixed-first-time",
          "The fault is fixed at the first visit.",
          "La avería se resuelve en la primera visita.",
          "A avaria fica resolvida na primeira visita.",
        ),
        item(
          "stays-fixed",
          "What was repaired stays repaired.",
          "Lo reparado sigue funcionando.",
          "O que foi reparado continua a funcionar.",
        ),
        item("bill-correct", "Bills are correct.", "Las facturas son correctas.", "As faturas estão corretas."),
      ],
    },
    {
      id: "responsiveness",
      name: "Responsiveness",
      items: [
        item("quick-answer", "I get an answer quickly.", "Recibo respuesta con rapidez.", "Recebo resposta com rapidez."),
        item(
          "told-when",
          "I am told when the service will take place.",
          "Me dicen cuándo se hará el servicio.",
          "Dizem-me quando será feito o serviço.",
        ),
        item(
          "told-of-delay",
          "I am told of a delay before I have to ask.",
          "Me avisan de un retraso antes de que pregunte.",
          "Avisam-me de um atraso antes de eu perguntar.",
        ),
      ],
    },
    {
      id: "assurance",
      name: "Assurance",
      items: [
        item("knows-product", "The staff know the product.", "El personal conoce el producto.", "O pessoal conhece o produto."),
        item("courteous", "The staff are courteous.", "El personal es cortés.", "O pessoal é cortês."),
        item(
          "honest-about-cover",
          "I am told honestly what the warranty covers.",
          "Me explican con honradez qué cubre la garantía.",
          "Explicam-me com honestidade o que a garantia cobre.",
        ),
        item(
          "safe-after-repair",
          "I feel safe using the product after the repair.",
          "Me siento seguro al usar el producto reparado.",
          "Sinto segurança ao usar o produto reparado.",
        ),
      ],
    },
    {
      id: "empathy",
      name: "Empathy",
      items: [
        item("easy-to-reach", "The service is easy to reach.", "Es fácil contactar con el servicio.", "É fácil contactar o serviço."),
        item("convenient-hours", "The hours suit me.", "El horario me conviene.", "O horário convém-me."),
        item(
          "listens",
          "They listen and understand my problem.",
          "Escuchan y entienden mi problema.",
          "Ouvem e compreendem o meu problema.",
        ),
        item(
          "clear-words",
          "They explain in words I understand.",
          "Explican con palabras que entiendo.",
          "Explicam com palavras que entendo.",
        ),
      ],
    },
    {
      id: "tangibles",
      name: "Tangibles",
      items: [
        item(
          "right-tools",
          "They have the right tools and parts.",
          "Tienen las herramientas y piezas adecuadas.",
          "Têm as ferramentas e peças adequadas.",
        ),
        item("tidy-work", "The work is left clean and tidy.", "Dejan el trabajo limpio y ordenado.", "Deixam o trabalho limpo e arrumado."),
        item(
          "clear-papers",
          "Manuals, reports and bills are easy to read.",
          "Los manuales, partes y facturas se leen con facilidad.",
          "Os manuais, relatórios e faturas leem-se com facilidade.",
        ),
      ],
    },
  ],
} as const satisfies InstrumentInput;

/**
 * A questionnaire of 18 short items in five dimensions, with prompts in `en`, `es` and `pt`. Each item is asked twice on 1 to 7: how the service of a good
 * company would be (expectation), and how yours was (perception). Not validated on a sample of customers: check `reliabilityOf` on your own answers.
 */
export const AFTER_SALES_QUESTIONNAIRE: Instrument = /* @__PURE__ */ compileInstrument(QUESTIONNAIRE);
