/** Texts written for the tests, three labels in three languages. */
const NOUNS = ["washer", "phone", "oven", "drill", "lamp", "chair", "radio", "kettle", "fridge", "mixer"];
const FORMS: Readonly<Record<string, readonly ((noun: string) => string)[]>> = {
  defect: [
    (noun) => `the ${noun} stopped working after a week`,
    (noun) => `my ${noun} is broken and makes a noise`,
    (noun) => `la ${noun} no funciona, está rota`,
    (noun) => `o ${noun} avariou e não liga`,
  ],
  delivery: [
    (noun) => `the ${noun} never arrived at my door`,
    (noun) => `still waiting for the parcel with the ${noun}`,
    (noun) => `el pedido del ${noun} no ha llegado`,
    (noun) => `a encomenda com o ${noun} está atrasada`,
  ],
  billing: [
    (noun) => `you charged my card twice for the ${noun}`,
    (noun) => `the invoice of the ${noun} shows a wrong amount`,
    (noun) => `me cobraron dos veces el ${noun}`,
    (noun) => `cobraram um valor errado pelo ${noun}`,
  ],
};

export const EXAMPLES = Object.entries(FORMS).flatMap(([label, forms]) =>
  forms.flatMap((form) => NOUNS.map((noun) => ({ text: form(noun), label }))),
);
