// Português: dinheiro, oferta, trato, acesso, tempo, dados pessoais.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const COBRANCA = "(cobrança|débito|pagamento|compra|desconto|taxa|valor|assinatura|lançamento|movimento)";
const VALOR = "(fatura|factura|conta|valor|boleto|preço|montante|cobrança|recibo)";

export const PT_SERVICE: readonly PhraseRule[] = [
  {
    says: { subject: "undue-charge", kind: "dispute" },
    phrases: forms(
      `${COBRANCA} (indevid*|não autorizad*|não reconhecid*|injustificad*|abusiv*|escondid*|desconhecid*|fraudulent*|que não), cobr* indevid*
       não reconheço, não reconheço ~ ${COBRANCA}
       (não|nunca) (autorizei|contratei|aderi|assinei|subscrevi|solicitei|pedi esse|pedi este|pedi nenhum), não autorizada, não reconhecida
       sem (a|) minha autorização, sem autorização, não sei ~ ${COBRANCA}, que ${COBRANCA} é (esta|essa)
       (continuam|continua|estão|seguem) (tirando|a tirar|retirando|cobrando|a cobrar|sendo cobrado|a ser cobrado|me cobrando|a debitar|debitando|descontando)
       me cobrando, cobraram me (um|uma|por), me cobraram (um|uma|por), cobraram por um serviço
       (cobr*|debit*|descont*) ~ que ~ (cancelado|cancelei|não pedi|não contratei)
       (cobr*|debit*|descont*) ~ (cancelado|cancelei|não contratei|nunca contratei|não pedi|não usei|nunca usei|não autorizei|sem)
       (taxa|custos|encargos) (escondid|abusiv|ocult)*, não devo, dívida ~ não é minha
       (contest|impugn|recus)* ~ (cobrança|fatura|compra|débito|valor|lançamento), contestação, serviço não contratado
       (não vou|recuso me a|me recuso a) pagar, (tiraram|retiraram|descontaram|debitaram) ~ (conta|cartão|dinheiro)
       (tirou|tiraram|retirou|sacaram|debitou) ~ conta, desconto ~ (folha|benefício) ~ (não|sem)`,
      1.2,
    ),
  },
  {
    says: { subject: "duplicate-charge", kind: "dispute" },
    phrases: forms(
      `(cobr*|debit*|pag*|fatur*|passaram|passei|descont*|lançad*|lançaram|tiraram|retiraram) ~ (duas vezes|em dobro|em duplicado|em duplicidade|2 vezes)
       (cobrança|pagamento|débito|fatura|cobrado|lançamento|desconto) (dupl*|em dobro|em duplicado|em duplicidade|repetid*), em duplicidade
       em duplicado, (duas|2) (cobranças|faturas|compras) (iguais|do|da|no|pela), (dois|2) (débitos|pagamentos) (iguais|do|da|no)`,
      1.5,
    ),
  },
  {
    says: { subject: "wrong-amount", kind: "dispute" },
    phrases: forms(
      `(veio|vinha|vieram|chegou|enviaram) ~ (valor|preço|montante) (errad*|incorret*), cobr* ~ (a mais|a maior|mais do que|mais caro|acima)
       valor a mais, ${VALOR} (errad*|incorret*|incorrect*|diferente|superior|muito alt*)
       ${VALOR} ~ (acima|mais alt*|superior|maior|mais car*|não corresponde|não bate|não confere|o combinado|preço combinado|não é o|está errad*)
       (erro|engano) ~ (fatura|factura|conta|cobrança|valor|recibo|boleto), erro de (faturação|faturamento)
       acima (do|daquilo|de) ~ (combinado|valor|acordado|combinámos|contratado)
       mais (do que|que) ~ (combinado|acordado|combinámos|contratado|devia)
       não ~ (aplicaram|aplicado|deram|respeitaram|descontaram) ~ (desconto|promoção|cupão|cupom), desconto não aplicado, sem o desconto
       aumentou a fatura, (prateleira|etiqueta|gôndola) ~ (estava|dizia|marcava|era|diz), (cobr*|caixa) ~ (prateleira|etiqueta|gôndola)
       (e|mas) ~ (combinado|acordado) ~ (era|eram|foi), preço (combinado|acordado), o combinado`,
      1.3,
    ),
  },
  {
    says: { subject: "billing" },
    phrases: [
      ...forms(
        "fatura, factura, faturação, boleto, cobrança, cartão de crédito, no meu cartão, débito direto, débito automático, na minha conta",
      ),
      ...forms("cobrado, pagamento, extrato", 0.5),
    ],
  },
  {
    says: { subject: "refund", kind: "claim", remedySought: "refund" },
    phrases: forms(
      `(espera|aguardando|esperando|aguardo) ~ (reembolso|estorno|devolução|dinheiro|ressarcimento)
       (não|nunca|nem) ~ recebi ~ (reembolso|estorno|devolução|dinheiro), não (fui|foi|fomos) (reembols|estorn|ressarcid)*
       (não|nunca|nem) (me|) (reembols|devolv|estorn|ressarc)*, não ~ fizeram ~ (estorno|reembolso|devolução)
       (sem|nada do|nada da|nada de) (o|) (reembolso|estorno|devolução|dinheiro)
       (reembolso|estorno|devolução|dinheiro|crédito) ~ (não|nunca) (caiu|chegou|veio|apareceu|foi|entrou|saiu|recebi)
       (reembolso|estorno) (não|nunca|prometido), (reembolso|estorno|devolução) ~ (prometeram|prometido|aprovado|aprovaram)
       (prometeram|prometido) ~ (reembolso|estorno|devolver)
       (recusam|recusaram|recusa|recusou|negaram|negou|negam) ~ (reembols*|estorn*|devolver*|devolução)
       (dinheiro|valor|reembolso|estorno) (estaria|cairia|devia|ia cair|seria|chegaria) ~ (conta|dias|estar|cair)
       (onde está|cadê) ~ (reembolso|estorno|dinheiro), devolvi ~ (e nada|e não|e ainda|e até)
       quando ~ (devolvem|reembolsam|estornam|devolver*|cai) ~ (dinheiro|valor|estorno), ainda ~ (reembolsad|estornad|devolveram)*
       (semana|mês|dia) ~ (reembolso|estorno)`,
      1.3,
    ),
  },
  {
    says: { subject: "advertising-information", kind: "complaint" },
    phrases: forms(
      `(publicidade|propaganda|anúncio|oferta) (enganos*|fals*), enganoso, enganado, enganam, enganaram, enganar, (induzido|induz) (em|ao) erro
       não (corresponde|bate|condiz|confere) ~ (descrição|anunciado|anúncio|foto|imagem|descrito)
       diferente ~ (anunciado|anúncio|foto|descrição|imagem|site), não é (como|o que) ~ (foto|anunciado|anunciam|descrito|descrição|prometeram|vi)
       (promessa|falsa) (falsa|promessa), mentiram, mentira, mentiu, mentem, informação (falsa|errada|incorreta)
       (não|ninguém|nunca) (fui|me|nos|) (informad|informaram|informou|avisaram|avisou|disseram|disse|explicaram|explicou)*
       não cumpr* ~ (promet|anunciad|oferecid)*
       (foto|site|anúncio|descrição|etiqueta|caixa|página|catálogo|rótulo|imagem) ~ (é de|mostra ~ mas|dizia|prometia|mostrava|aparecia|diz ~ mas|diz ~ e|era)
       (anunciam|anunciavam|prometem|dizem|diziam|prometiam|garantem) ~ (e não|mas não|mas|e afinal|e na verdade), na prática, nada a ver com
       (anunciam|anunciavam|prometem|prometeram) ~ (e|mas) (lev|demor|cheg|não|afinal)*, anunciam (entrega|envio) ~ (horas|dias|grátis)
       não é verdade`,
    ),
  },
  {
    says: { subject: "advertising-information" },
    phrases: forms("(foto|site|anúncio|descrição|etiqueta|página|rótulo) ~ (diz|mostra|anuncia), anunciam que"),
  },
  {
    says: { subject: "contract-offer", kind: "complaint" },
    phrases: forms(
      `(quebra|incumprimento|descumprimento|violação) ~ (contrato|oferta|contratual), não está no contrato
       (mudaram|alteraram|aumentaram|subiram|mudou|aumentou|subiu|reajustaram|alterou) ~ (contrato|condições|preço|valor|mensalidade|tarifa|tarifário|plano|prestação)
       (nunca|não) assinei, sem ~ meu consentimento, cláusula abusiva, letras (pequenas|miúdas), (dizem|afinal) que (passa|sobe|são|custa|é mais)
       agora ~ (passa para|sobe para|passou para|subiu para|querem cobrar)
       não (respeit|cumpr|honr)* ~ (oferta|promoção|preço|contrato|combinado|acordo|orçamento), oferta não cumprida, renovação automática
       renovaram (sem|o), fidelização, fidelidade, venda casada, (a meio|no meio) do contrato
       (vendedor|comercial|consultor|atendente) ~ (disse|garantiu|prometeu|assegurou)
       (prender|presa|obrigam|exigem|multa|penalização) ~ (contrato|dois anos|fidelização|fidelidade|rescisão|ano)
       (multa|penalização) por (cancelar|rescindir|rescisão)`,
    ),
  },
  {
    says: { subject: "service-attitude", kind: "complaint" },
    phrases: forms(
      `(mau|péssimo|pior|horrível|terrível|fraco) (atendimento|serviço)
       atendimento (péssimo|horrível|ruim|terrível|lamentável|grosseiro|vergonhoso|mau), serviço (péssimo|horrível|ruim|lamentável|vergonhoso)
       mal (atendid|tratad)*, maltratad*, destratad*
       (atend|trat|respond|fal)* ~ (mal|grosseir*|maus modos|má vontade|mau humor|má educação|arrogância|gritos|desprezo|rispid*|forma rude|como se|estupidez|sem educação|com descaso|deboche)
       (maus modos|má vontade|má cara|má atitude|má educação|falta de educação|falta de respeito|falta de profissionalismo|falta de consideração|falta de empatia|mau humor|maus tratos)
       grosseiro, grosseria, mal educado, malcriado, desrespeit*, arrogante, arrogância, prepotente, prepotência, antipátic*, debochad*, deboche
       rude, ríspid*, estúpido, indelicad*, pouco profissional, (foi|foram|é|são) ~ (grosso|estúpid*|rud*), antiprofissional, gritou (comigo|com)
       gritaram, gritar, (revirou|revirar) os olhos, (tivesse|ter|sem|nenhuma|alguma) educação, insult*, ofend*, xing*
       (desligou|desligaram|desligam) (na minha cara|o telefone|na cara|me o telefone|me a chamada|me), bateu o telefone
       (riu|riram|rir) (se|) (de mim|na minha), gozar com, gozaram, discrimin*, racista, racismo, assédio, humilh*, descaso
       (como|jeito que|forma como|maneira como) ~ (fui|fomos|me) (tratad|atendid|trataram|atenderam)*
       (não|nem) ~ (prestável|simpátic*|educad*|atencios*)`,
    ),
  },
  {
    says: { subject: "no-answer", kind: "complaint" },
    phrases: forms(
      `(não|ninguém|nunca|nem) (me|) (respond|retorn|atend|ligaram|ligou|contactou|contactaram|contatou|dão resposta|dão retorno|deram resposta|deram retorno|dá resposta|dão satisfa)*
       (sem|nenhuma|não obtive|não tive|não tenho|não recebi|não há|aguardo|à espera de|aguardando|esperando) ~ (resposta|retorno|satisfação|posição|feedback)
       (ficaram|ficou|prometeram|prometeu|disseram|iam|iriam) ~ (ligar|responder|retornar|contactar|entrar em conta*|telefonar), (ignora*|ignorad*)
       não dão (solução|satisfação|a cara), não me dão (solução|uma posição|resposta)
       (nem|sem|não recebi) ~ (uma linha|única linha|palavra|resposta), (emails|mensagens|chamadas) ~ (sem resposta|ignorad*)
       (e|só|depois|carta|mails|emails|mas) silêncio, silêncio (absoluto|total), visualiz* ~ não respond*, deixaram de responder, nunca o fizeram`,
    ),
  },
  {
    says: { subject: "access-channel", kind: "complaint" },
    phrases: forms(
      `(não consigo|não consegui|impossível|há forma de|há como|dá para|dá pra|tento|tentei|tentando|tentar|ninguém consegue) ~ (falar|contact*|contat*|ligar|aceder|acessar|entrar na|login|ser atendid*)
       não tem telefone, (linha|telefone) ~ (ocupad*|toca|cai|não atende)
       (hora|minuto) ~ (em espera|ao telefone|no telefone|na linha|à espera|pendurad*|esperando), em espera
       (ligação|chamada|linha) ~ (caiu|cai|cortad*|desligada), ninguém atende (o|)
       (me transferem|transferem me|passam de um|jogam de um|jogo do empurra|um empurra|passam me de|empurram de|jogam pra)
       (site|app|aplicativo|página) ~ (fora do ar|dá erro|caiu), (site|app|aplicação|aplicativo|página) ~ não (funciona|abre|carrega|deixa|permite)
       chatbot, (robô|chat|menu|bot) ~ (repete|repetem|não entende|não percebe|não tem opção|mesma coisa)
       (chat|robô) ~ (fecha|não respond*|não resolve|encerra|inútil), (robô|atendimento automático|gravação) ~ (só|sempre|nunca)`,
    ),
  },
  {
    says: { subject: "service-delay", kind: "complaint" },
    phrases: [
      ...forms(
        `não (compareceu|compareceram|apareceu|apareceram|vieram|veio ninguém|vem ninguém)
         (nunca|ninguém) (apareceu|apareceram|veio|vieram|compareceu|aparece|vem), (faltaram|faltou|faltam) à visita
         (visita|instalação|marcação|agendamento) ~ (cancel|adi|remarc|reagend|mud)*
         (cancel|adi|remarc|reagend)* ~ (visita|instalação|marcação|agendamento), (demor|tard)* ~ (muito|demais|demasiado|semanas|meses|imenso)
         muita demora, demora, demorado, atraso, muito atraso, (há|faz) (semanas|meses|dias|muito tempo|mais de)
         (semana|mês|dia|hora) ~ (à espera|de espera|esperando|aguardando|e nada)
         (espero|aguardo|estou esperando|estou aguardando|estou à espera|à espera) (há|desde), adiaram, adiado, adiam, remarcaram, reagendaram
         (tiro|tirei|perdi) o dia, serviço (lento|demorado), (faz|há) ~ dias que`,
      ),
      ...forms(
        "(técnico|instalador|canalizador|eletricista|encanador|montador|perito) ~ (nunca|vinha|ia vir|devia|deveria|não veio|não apareceu|não compareceu|ficou de|era para|tinha ficado)",
        1.6,
      ),
    ],
  },
  {
    says: { subject: "privacy-data", kind: "complaint" },
    phrases: forms(
      `dados pessoais, (meus|nossos) dados, (proteção|protecção) (de|dos) dados, privacidade, (vazamento|fuga|partilha) de dados, rgpd, lgpd
       (partilh|compartilh|vend|divulg|public|vaz|deram)* ~ (meus|minhas) ~ (dados|fotos|documentos|contactos|contatos|informações)
       (deu|deram|passou|passaram|divulg*|vend*|forneceram) ~ (meu|minha) ~ (número|telefone|morada|endereço|email|contacto|contato)
       sem ~ minha permissão, roubo de identidade, (usaram|usou) ~ meu (nome|cpf|nif), hackear*, clonar*, clonad*
       (fatura|factura|dados|boleto|morada|endereço|documentos|contrato|conta|nota) ~ de outro (cliente|pessoa|senhor|consumidor|usuário)
       para outro (cliente|pessoa)
       (fatura|dados|documentos|boleto|informações|contrato|conta) ~ (outro cliente|outra pessoa|um desconhecido|terceiros|um vizinho|um estranho)
       (ligações|chamadas|mensagens|publicidade) (indesejad*|de telemarketing|não solicitad*|publicitári*)
       (vejo|posso ver|consigo ver|vi|aparecem) ~ (encomendas|dados|pedidos|faturas|informações) de (outra|uma|um), spam
       (parem|pare|deixem|deixe) de (me|) (ligar|enviar|mandar|vender|usar|incomodar|contactar)
       (apagar|apaguem|excluir|excluam|eliminar|eliminem|removam) ~ (dados|conta|cadastro), direito ao (esquecimento|apagamento)`,
      1.5,
    ),
  },
];
