import type { Catalogue } from "../codes.js";
import { choices, quoted } from "./words.js";

export const issues: Catalogue["issues"] = {
  missing: {
    customer: () => "Falta um dado de que precisamos.",
    agent: () => "Este campo é obrigatório.",
  },
  "wrong-type": {
    customer: () => "Um dos dados é do tipo errado.",
    agent: ({ expected, received }) => `Tipo esperado: ${expected}; foi informado: ${received}.`,
  },
  "unknown-key": {
    customer: () => "Recebemos um dado que não sabemos usar.",
    agent: ({ key }) => `A chave ${quoted(key)} não existe aqui: retire-a ou corrija o nome.`,
  },
  "too-small": {
    customer: ({ minimum, inclusive }, { number }) =>
      `Um dos valores precisa ser ${inclusive ? "no mínimo" : "maior que"} ${number(minimum)}.`,
    agent: ({ minimum, inclusive }, { number }) => `Este valor precisa ser ${inclusive ? "no mínimo" : "maior que"} ${number(minimum)}.`,
  },
  "too-large": {
    customer: ({ maximum, inclusive }, { number }) =>
      `Um dos valores precisa ser ${inclusive ? "no máximo" : "menor que"} ${number(maximum)}.`,
    agent: ({ maximum, inclusive }, { number }) => `Este valor precisa ser ${inclusive ? "no máximo" : "menor que"} ${number(maximum)}.`,
  },
  "not-one-of": {
    customer: () => "Um dos dados não está entre as opções possíveis.",
    agent: ({ allowed }, { either }) => `Este valor precisa ser um destes: ${either(allowed.map(quoted))}.`,
  },
  malformed: {
    customer: ({ example }) => `Não conseguimos ler um dos dados: escreva, por exemplo, ${quoted(example)}.`,
    agent: ({ form, example }) => `Formato esperado: ${form}, por exemplo ${quoted(example)}.`,
  },
  "no-such-date": {
    customer: ({ text }) => `A data ${quoted(text)} não existe.`,
    agent: ({ text }) => `A data ${quoted(text)} não existe: informe uma data válida, no formato AAAA-MM-DD.`,
  },
  "instant-without-offset": {
    customer: ({ text }) => `A data e hora ${quoted(text)} não diz qual é o fuso horário.`,
    agent: ({ text }) => `${quoted(text)} não indica um instante: termine com Z ou com a diferença de fuso, como -03:00.`,
  },
  "unknown-time-zone": {
    customer: ({ timeZone }) => `Não conhecemos o fuso horário ${quoted(timeZone)}.`,
    agent: ({ timeZone }) => `O fuso horário ${quoted(timeZone)} não existe: use um nome IANA, como “America/Sao_Paulo”.`,
  },
  "unknown-currency": {
    customer: ({ currency }) => `Não conhecemos a moeda ${quoted(currency)}.`,
    agent: ({ currency }) => `${quoted(currency)} não é código de moeda: use três letras maiúsculas (ISO 4217), como “BRL”.`,
  },
  duplicate: {
    customer: ({ key }) => `${quoted(key)} aparece duas vezes.`,
    agent: ({ key }) => `${quoted(key)} está repetido: deixe apenas um.`,
  },
  "unknown-reference": {
    customer: () => "Um dos dados se refere a algo que não temos.",
    agent: ({ reference, known }, voice) => `Há uma referência a ${quoted(reference)}, que não está definido (${choices(known, voice)}).`,
  },
  "out-of-order": {
    customer: () => "Dois dados estão na ordem errada.",
    agent: ({ earlier, later }) => `${quoted(later)} precisa vir depois de ${quoted(earlier)}.`,
  },
  "exactly-one-of": {
    customer: () => "Entre vários dados, precisamos de exatamente um.",
    agent: ({ keys }, { list }) => `Informe exatamente um destes: ${list(keys.map(quoted))}.`,
  },
  "at-least-one-of": {
    customer: () => "Entre vários dados, precisamos de pelo menos um.",
    agent: ({ keys }, { list }) => `Informe pelo menos um destes: ${list(keys.map(quoted))}.`,
  },
  "never-open": {
    customer: () => "O horário de atendimento não tem nenhuma hora em que estejamos abertos.",
    agent: () => "Este calendário nunca abre: informe horários da semana ou uma abertura excepcional.",
  },
  "nested-too-deep": {
    customer: () => "Os dados têm níveis demais, e não conseguimos ler.",
    agent: ({ maximum }, { plural }) => `O aninhamento não pode passar de ${plural(maximum, { one: "# nível", other: "# níveis" })}.`,
  },
  "breaks-rule": {
    customer: () => "Um dos dados não segue as regras.",
    agent: ({ rule }) => `Uma regra não foi respeitada: ${rule}.`,
  },
};
