import type { Catalogue } from "../codes.js";
import { choices, quoted } from "./words.js";

export const issues: Catalogue["issues"] = {
  missing: {
    customer: () => "Falta um dado de que precisamos.",
    agent: () => "Este campo é obrigatório.",
  },
  "wrong-type": {
    customer: () => "Um dos dados não é do tipo certo.",
    agent: ({ expected, received }) => `O valor não é do tipo certo (esperado: ${expected}; recebido: ${received}).`,
  },
  "unknown-key": {
    customer: () => "Há um dado que não reconhecemos.",
    agent: ({ key }) => `A chave ${quoted(key)} não é reconhecida aqui: retire-a ou corrija o nome.`,
  },
  "too-small": {
    customer: ({ minimum, inclusive }, { number }) =>
      `Um dos dados tem de ser ${inclusive ? "igual ou superior" : "superior"} a ${number(minimum)}.`,
    agent: ({ minimum, inclusive }, { number }) =>
      `O valor tem de ser ${inclusive ? "igual ou superior" : "superior"} a ${number(minimum)}.`,
  },
  "too-large": {
    customer: ({ maximum, inclusive }, { number }) =>
      `Um dos dados tem de ser ${inclusive ? "igual ou inferior" : "inferior"} a ${number(maximum)}.`,
    agent: ({ maximum, inclusive }, { number }) =>
      `O valor tem de ser ${inclusive ? "igual ou inferior" : "inferior"} a ${number(maximum)}.`,
  },
  "not-one-of": {
    customer: () => "Um dos dados não corresponde a nenhuma das opções possíveis.",
    agent: ({ allowed }, { either }) => `O valor tem de ser um destes: ${either(allowed.map(quoted))}.`,
  },
  malformed: {
    customer: ({ example }) =>
      `Um dos dados não está escrito de forma que o possamos ler; um exemplo do que se espera é ${quoted(example)}.`,
    agent: ({ form, example }) => `O valor não tem a forma pedida (${form}); um exemplo é ${quoted(example)}.`,
  },
  "no-such-date": {
    customer: ({ text }) => `A data ${quoted(text)} não existe.`,
    agent: ({ text }) => `A data ${quoted(text)} não existe: escreva uma que exista, no formato AAAA-MM-DD.`,
  },
  "instant-without-offset": {
    customer: ({ text }) => `A data e hora ${quoted(text)} não indica o fuso horário.`,
    agent: ({ text }) => `${quoted(text)} não indica um instante: termine com Z ou com um desvio como +01:00.`,
  },
  "unknown-time-zone": {
    customer: ({ timeZone }) => `Não conhecemos o fuso horário ${quoted(timeZone)}.`,
    agent: ({ timeZone }) => `O fuso horário ${quoted(timeZone)} é desconhecido: escreva um nome IANA como «Europe/Lisbon».`,
  },
  "unknown-currency": {
    customer: ({ currency }) => `Não conhecemos a moeda ${quoted(currency)}.`,
    agent: ({ currency }) => `${quoted(currency)} não é um código de moeda: escreva três maiúsculas (ISO 4217), como «EUR».`,
  },
  duplicate: {
    customer: ({ key }) => `${quoted(key)} aparece duas vezes.`,
    agent: ({ key }) => `O valor ${quoted(key)} está repetido: deixe apenas um.`,
  },
  "unknown-reference": {
    customer: () => "Um dos dados refere-se a algo que não temos.",
    agent: ({ reference, known }, voice) => `O valor refere-se a ${quoted(reference)}, que não está definido (${choices(known, voice)}).`,
  },
  "out-of-order": {
    customer: () => "Dois dos dados estão na ordem errada.",
    agent: ({ earlier, later }) => `${quoted(later)} tem de vir depois de ${quoted(earlier)}.`,
  },
  "exactly-one-of": {
    customer: () => "Precisamos de um, e só um, de vários dados.",
    agent: ({ keys }, { list }) => `É preciso indicar um, e só um, destes campos: ${list(keys.map(quoted))}.`,
  },
  "at-least-one-of": {
    customer: () => "Precisamos de pelo menos um de vários dados.",
    agent: ({ keys }, { list }) => `É preciso indicar pelo menos um destes campos: ${list(keys.map(quoted))}.`,
  },
  "never-open": {
    customer: () => "O horário de funcionamento não tem nenhuma hora em que estejamos abertos.",
    agent: () => "Este horário nunca abre: indique horas semanais ou uma abertura excecional.",
  },
  "nested-too-deep": {
    customer: () => "Os dados têm demasiados níveis para os podermos ler.",
    agent: ({ maximum }, { plural }) => `O valor não pode ter mais de ${plural(maximum, { one: "# nível", other: "# níveis" })}.`,
  },
  "breaks-rule": {
    customer: () => "Um dos dados não respeita as regras.",
    agent: ({ rule }) => `O valor não respeita uma regra: ${rule}.`,
  },
};
