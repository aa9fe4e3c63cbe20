// Português: tipos de contacto e o que se pede.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const NEGOCIO = "(pedido|encomenda|contrato|compra|assinatura|subscrição|plano|seguro|reserva|serviço|conta)";

export const PT_KINDS: readonly PhraseRule[] = [
  {
    says: { kind: "report" },
    phrases: forms(
      "é ilegal, ilegal, ilegalmente, ilegalidade, fraude, fraudulento, burlão, burlões, burla, burlado, golpe de, um golpe, parece golpe, é golpe, golpista, caí num golpe, caí em um golpe, estelionato, crime, criminoso, quero denunciar, denúncia, denunciar um, corrupção, suborno, propina, roubado, produto roubado, mercadoria roubada, lavagem de dinheiro",
    ),
  },
  {
    says: { kind: "complaint" },
    phrases: forms(
      `reclamação, reclamar, reclamo, queixa, queixar, queixar me, desilud*, desilusão, decepcion*, dececion*, decepção, desapont*, inaceitável
       inadmissível, insatisf*, descontent*, não (estou|fiquei|ficámos|estamos|saí|me sinto) ~ (satisfeit*|contente|feliz|conform*|agrad*)
       indignad*, indignação, revoltad*, revoltante, chatead*, irritad*, zangad*, furios*, farto, cansado de, vergonha, vergonhos*, lamentável
       deplorável, péssimo, horrível, horroroso, terrível, ridículo, absurdo, um absurdo, desastre, pesadelo, transtorno, uma palhaçada, palhaçada
       brincadeira, gozar com, a pior, o pior, pior empresa, nunca mais
       não (volto|voltarei|voltaria|voltem|pretendo voltar) a (comprar|encomendar|ir|contratar|confiar), não compro mais, jamais compro
       não (comprem|comprar nessa|contratem|confiem), não (o|a|) recomendo, não aconselho, não indico, (perda|perder|perdi) ~ tempo
       dinheiro (deitado|jogado) (fora|no lixo), (má|péssima|pior) experiência, arrepend*, lesad*, prejudicad*, prejuízo
       (tenho|estou com|temos|tive|há) (um|outro|sérios|vários|muitos|) problema, problema com (o|a|os|as|meu|minha), problemas com, sem solução
       (não|ninguém|nada) (me|) (resolv|solucion)*, não foi resolvido
       (não|nem) (gostei|gostamos|agradou|foi bom|foi boa|foi agradável|prestou|foi correto|foi profissional|correspondeu)
       (não é|não me parece|não acho|não está) (normal|justo|aceitável|correto|sério|bem|certo|admissível)
       (sinto|senti|sentimos|fui|fomos) (me|) (enganad|lesad|burlad|roubad|humilhad|ignorad|desrespeitad|tratad|defraudad|frustrad)*, frustr*
       deixa muito a desejar, deixou a desejar
       sem (me|) (avisar*|perguntar*|consultar|informar*|aviso|explicação|dizer*|qualquer aviso|qualquer explicação|justificação|justificativa)
       ninguém (sabe|resolve|me ajuda|me diz|ajuda|explica|faz nada|quer saber|assume|se responsabiliza|toma), não era (o que|isto que) ~ esperava
       esperava (mais|melhor|outra coisa), (estrag|arruin)* ~ (férias|festa|aniversário|viagem|casamento|natal)
       (sem|não sei|continuo sem) ~ saber nada, incompeten*, irresponsáv*, desleix*, falta de (consideração|seriedade|compromisso|vergonha)
       pouca vergonha, um roubo, (paciência|pachorra) ~ (acab*|esgot*|limite), já chega, (recusam|recusa|recusaram|recusou) se a
       se (recusam|recusa|recusaram|recusou) a, (toda|todas as|cada) (semana|vez) ~ (dizem|dizem me|me dizem|falam)
       (já lá vai|isso foi|isso faz|já vai) ~ (mês|semana), agora (dizem|querem|me dizem|falam|vêm dizer)
       (levou|levaram|demorou|demoraram|demora) ~ (dias|semanas|meses|horas), choque com o (preço|valor), em choque, chega fria, comida ~ fria
       (desilusão|tristeza) total, inútil, inúteis, aldrab*, trapalhada, cambada`,
    ),
  },
  {
    says: { kind: "cancellation", remedySought: "cancellation", subject: "cancellation" },
    phrases: forms(
      `(quero|queria|gostaria|gostava|desejo|pretendo|preciso|solicito|solicitar|peço|venho|exijo) ~ (cancelar|cancelamento|cancelem|anular|anulem|rescindir|encerrar|desistir|terminar)
       (posso|poder|para|favor|favor de) ~ (cancelar|anular) ~ ${NEGOCIO}, (cancelem|cancele|anulem|anule|encerrem) ~ ${NEGOCIO}
       (favor de|favor) ~ (anular|cancelar), cancelamento (do|da|de) ~ ${NEGOCIO}, não (avançar|prosseguir|continuar) com (a|o|minha|meu)
       cancelem (o meu|a minha|meu|por favor|já), (cancelem|anulem) por favor, rescindir, rescisão
       direito de (arrependimento|livre resolução|desistência), livre resolução, desistir (da|do) (compra|contrato|encomenda|pedido|negócio)
       desistência, já não (quero|preciso|pretendo|desejo) (o|a|mais|este|continuar), não quero mais (o|a|esse|meu|minha|continuar|receber)
       não (quero|pretendo|desejo) (renovar|continuar), mudei de ideias, (pôr|dar) (fim|termo) (ao|à), arrependi me, me arrependi da compra
       dar baixa`,
    ),
  },
  {
    says: { subject: "cancellation", kind: "complaint" },
    phrases: forms(
      `(não consigo|não consegui|não me deixam|não deixam|não deixa|impossível|tento|tentei|tentando|a tentar|recusam se a|se recusam a|dificuldade para|dificuldade em|não dá para|não dá pra|não permitem) (cancelar|anular|rescindir|desistir)
       (impossível|tentei|tento|tentando|a tentar|se recusam a) cancelar ~ (pedido|encomenda|contrato|compra|assinatura|plano|seguro|serviço|conta)
       não (cancelam|cancelaram|foi cancelad*|anularam), dificultam o cancelamento, ainda não cancelaram
       (cancelaram|anularam|cancelou|anulou|foi cancelad*|foi anulad*|cancelado) ~ (pedido|encomenda|compra|reserva|contrato|assinatura|marcação|sem)
       cancelaram me, me cancelaram`,
    ),
  },
  {
    says: { remedySought: "none" },
    phrases: forms(
      `(impossível|tento|tentei|tentando|a tentar|recusam se a|se recusam a) (cancelar|anular|rescindir) (|meu|minha|o meu|a minha)
       (impossível|tentei|tento|tentando|a tentar|se recusam a) cancelar ~ (pedido|encomenda|contrato|compra|assinatura|plano|seguro|serviço|conta)`,
      0.1,
    ),
  },
  {
    says: { kind: "suggestion" },
    phrases: forms(
      `sugestão, sugiro, sugerir, sugeria, recomendo que
       (seria|era) ~ (bom|ótimo|óptimo|interessante|útil|ideal|giro|legal|melhor|prático) (que|se|ter|poder|haver), seria (interessante|útil)
       (deviam|deveriam|podiam|poderiam|podia|poderia) (acrescentar|adicionar|incluir|ter|melhorar|mandar|oferecer|pôr|colocar|disponibilizar|criar|abrir|permitir|considerar|avisar|fazer|enviar|vender|implementar|instalar|pensar)
       (já pensaram|pensaram|já ponderaram) em, proponho, proposta de melhoria, uma (ideia|sugestão), ideia de melhoria, oportunidade de melhoria
       dava (muito|) jeito (que|se|um|uma|ter), por que não (colocam|abrem|põem|fazem|criam|oferecem), porque não (põem|abrem|fazem|criam|oferecem)
       (adoraria|gostava|gostaria) que (tivessem|houvesse|abrissem|pusessem|colocassem|vendessem|fizessem|criassem), tomara que
       (talvez|quem sabe) (pudessem|podiam|poderiam|fosse|vocês)`,
    ),
  },
  {
    says: { kind: "praise" },
    phrases: [
      ...forms(
        `muito obrigado, muitíssimo obrigado, obrigado (a todos|à equipa|de coração|mesmo|por tudo|ao|à|aos)
         obrigado (por|pelo) ~ (rápid*|excelente|ótim*|atenção|ajuda|simpatia|atendimento|serviço|paciência|bom|boa|tão|cuidado|trabalho|profissional*|gentileza|carinho)
         parabéns, parabenizar, felicitar, elogi*, excelente, ótimo, óptimo, fantástico, maravilh*, impecável, perfeito, espetacular, espectacular
         sensacional, incrível, magnífico, fabuloso, cinco estrelas, 5 estrelas
         (bom|ótimo|excelente|belo|grande) (serviço|atendimento|trabalho|produto|preço)
         (boa|ótima|bela|excelente) (máquina|qualidade|compra|experiência|loja|equipa)
         (muito|super|bastante|extremamente|tão|mesmo muito|imensamente) (simpátic*|prestáv*|atencios*|educad*|satisfeit*|content*|feliz*|agradecid*|gentil|gentis|profissional|rápid*|fácil|eficient*|competent*|bom|boa|bem|útil|cuidados*|amáve*|prestativ*|bonit*)
         encantad*, adorei, adoro, adorámos, adorou, amei, amo, recomendo, super recomendo, recomendo a todos, rapidíssim*, simpatiquíssim*
         lindíssim*, superou ~ expectativas, nota (10|dez|mil), um amor, uma simpatia, merece* uma (medalha|menção|promoção)
         (bela|linda|boa|grata) surpresa, mais (bonit|lind|confort)* ~ (do que|que) (na|nas|no|nos|eu|a|imagin), até ~ (funcion|ficar|result)*
         10 estrelas
         (funciona|trabalha|anda|corre|correu|ficou|fica|está) ~ (lindamente|perfeitamente|às mil maravilhas|como* novo|que é uma maravilha|na perfeição|muito bem|maravilhosamente|perfeito|cinco estrelas|impecável)
         como* nova, (vou|volto a|voltarei a|voltaremos a|irei) (comprar|encomendar) (de novo|outra vez|mais|novamente), voltarei a comprar
         com certeza compro, um prazer, (nunca|nenhum|sem|não) ~ (problema nenhum|qualquer problema|nenhum problema|um único problema)
         nunca tive (problema|razão de queixa|queixas), sem (qualquer|nenhum) problema
         (não tenho|sem|nenhuma|nada|zero) ~ (queixa|razão de queixa|do que reclamar|de que reclamar|do que me queixar|que reclamar|a reclamar|a apontar|reclamações)
         nada a (reclamar|apontar|dizer de mal), tudo (como descrito|perfeito|certo|impecável|ótimo|certinho|correu bem|muito bem)
         (exatamente|exactamente|mesmo|justamente|tudo) o que (eu|) (queria|precisava|procurava)
         (chegou|entregue|entrega|entregaram) ~ (antes do|a tempo|rapidamente|muito rápid*|no prazo|dentro do prazo|rapidíssim*|certinho|em perfeitas)
         na manhã seguinte
         (resolveram|resolveu|arranjaram|consertaram|trocaram|solucionaram) ~ (rapidamente|na hora|rápid*|logo|de imediato|no mesmo dia|em minutos|em uma hora|numa hora)
         (estão|estás) de parabéns, continuem assim, de primeira, show de bola, nota máxima, bem (haja|hajam), profissionalismo, prestável
         atencioso, que (atendimento|serviço|trabalho|bela) (maravilhoso|excelente|fantástico|máquina|ótimo|top|incrível|produto)
         vale (muito|cada) ~ (pena|cêntimo|centavo), correu ~ bem`,
      ),
      ...forms(
        "obrigado por, obrigado pelo, obrigado pela, agradecer, agradeço, simpático, satisfeito, obrigado, agradecida, rápido, gostei, feliz, lindo",
        0.5,
      ),
      // Cobre "reclamar".
    ],
  },
  {
    says: { kind: "information" },
    phrases: forms(
      `como (posso|faço|se faz|funciona|fazer|é que|devo|consigo|uso|instalo|limpo|solicito|acompanho)
       quanto (custa|custam|é|tempo|fica|ficam|demora|vale|anos|dias|meses|mede|pesa|sai|gasta|consome|dura|litros)
       qual (é|o|a|seria|filtro|tamanho|modelo|prazo|horário|valor|deles|destes|desses|diferença|tipo|marca), quais (são|os|as)
       que (horário|tamanho|filtro|modelo|tipo|medidas|sacos|cores|documentos|garantia|pilhas), a que horas, horário de (funcionamento|atendimento)
       (quando|que dia) (abre|abrem|chega|vai chegar|terão|sai|fecham|volta|é que|vão ter|recebem|começa)
       onde (posso|encontro|fica|compro|é que|consigo|vejo|tem)
       (têm|vendem|fazem|aceitam) (disponível|em stock|em estoque|entregas|peças|filtros|desconto|multibanco|pix|algum|instalação), ainda têm
       (vendem|têm) ~ (de substituição|de reposição|para o|para a|compatível)
       vocês (entregam|têm|vendem|fazem|aceitam|consertam|enviam|abrem|trabalham|parcelam|dão|cobram)
       (entregam|enviam|reparam|vendem) (em|no|na|para|aos)
       (gostaria|gostava|queria|quero|preciso|desejo|pretendia|precisava) ~ (saber|informações|perguntar|tirar uma dúvida|esclarecer)
       mais informações, (uma|tenho|tirar|com) (uma|) (dúvida|pergunta), uma pergunta
       (podem|pode|poderiam|podiam) (me|) (dizer|informar|explicar|esclarecer|indicar)
       (é|será) (possível|compatível|seguro|necessário|lavável|grátis|original|obrigatório|normal que)
       (serve|servem|cabe) (para|no|na|em|nos|com|pra)
       (posso|pode se|dá para|dá pra|podemos) (usar|lavar|pôr|devolver|pagar|levantar|retirar|trocar|comprar|ligar|colocar|ir|levar|agendar|reservar)
       (ainda|) está (na garantia|em garantia|disponível|aberta|à venda), (recomendam|aconselham|indicam|sugerem) (para|uma|um|o|a)
       vocês recomendam, cobram ~ (alguma coisa|algo|taxa|extra|pela|por|para)
       como (descalcifico|limpo|monto|configuro|ativo|lavo|troco|altero|devolvo|programo), (tem|vem|existe|há) em (outra|mais)
       (traz|vem com|inclui) ~ (pilhas|carregador|manual|garantia|bateria|instalação|cabo), se (têm|vendem|fazem|é possível|entregam|aceitam)
       gostaria de saber, (ver|saber) se (tem|há|é)`,
    ),
  },
  {
    says: { kind: "request" },
    phrases: forms(
      `solicito, solicitação de, venho (solicitar|pedir|por este meio), gostaria de solicitar
       (podem|poderiam|podiam|pode) ~ (enviar|mandar|reenviar|emitir|alterar|mudar|atualizar|confirmar|marcar|agendar|ligar|facultar|ativar|reservar)
       por favor (enviem|mandem|liguem|confirmem|atualizem|alterem|enviar), favor enviar
       peço (o envio|que enviem|que me enviem|contacto|para alterar), (segunda|2ª) via
       (cópia|duplicado|pdf|segunda via) ~ (fatura|factura|recibo|contrato|nota|manual|boleto), nota fiscal
       (preciso|precisava|necessito|quero|queria|gostava|gostaria) ~ (segunda via|cópia|fatura em nome|recibo|duplicado|declaração|comprovativo|comprovante|manual|orçamento|nota|alterar|mudar|atualizar|agendar|marcar|reagendar|remarcar)
       (alterar|mudar|atualizar|corrigir|trocar|alteração|mudança|atualizem|mudança de|atualização) ~ (morada|endereço|dados|cadastro|data|contacto|telefone|email|e mail|nif|titular|horário|senha)
       reagendar, remarcar, (agendar|marcar|pedir|solicitar|reservar) ~ (visita|hora|técnico|recolha|coleta|revisão|consulta|demonstração|reunião)
       agendar, (por favor|) liguem (me|), me liguem, entrem em (contacto|contato), peço contacto
       (registar|registrar|ativar) ~ (produto|garantia|compra|conta|linha), (encomendar|comprar) uma peça, recuperar a (senha|palavra passe)
       ativar (o|) meu, (fatura|factura|recibo) (em|no) nome (de|da|do)`,
    ),
  },
];

export const PT_REMEDIES: readonly PhraseRule[] = [
  {
    says: { remedySought: "refund" },
    phrases: [
      ...forms(
        `reembolso, reembols*, estorno, estorn*
         devolução (do|da|de|do que|dos|integral|imediata) ~ (dinheiro|valor|montante|paguei|preço|importância|quantia|pago)
         (devolv*|devolver|devolvam|restitu*) ~ (dinheiro|valor|quantia|montante|paguei|preço|pago|sinal), (dinheiro|valor) de volta
         (meu|o) dinheiro, ressarcimento do valor
         se ~ não ~ (quero|exijo) (o meu dinheiro|meu dinheiro|o dinheiro|o reembolso|a devolução|reembolso|o estorno)
         (quero|queria|pretendo|gostava de|gostaria de) devolver
         (quero|exijo|solicito|pretendo|peço|reclamo|desejo|aguardo) a (devolução|restituição), quero (o|os|a|as|eles|isso) de volta
         me (devolvam|devolvem|reembolsem|devolva), devolvam me, devolvam, direito de rejeição, (uma|um) de volta`,
      ),
      ...forms("devolução, restituição", 0.5),
    ],
  },
  {
    says: { remedySought: "none" },
    phrases: forms(
      "(obrigado|agradeço|agradecer|grata) ~ (reembols*|estorno|estornar*|devolução|devolver*|devolverem), obrigado por (devolver*|reembolsar*|estornar*) ~ (dinheiro|valor), (reembolso|estorno) (rápido|foi rápido|foi|chegou rápido|caiu rápido|super), (rápido|pronto) (reembolso|estorno), (política|prazo|condições|regras|processo) de (devolução|reembolso|troca), a troca (correu|foi|ficou), não (quero|preciso de|pretendo) (outro|mais|um|uma|o|a|) (conserto|reparação|reembolso|troca|devolução|desconto|arranjo)",
      0.1,
    ),
  },
  {
    says: { remedySought: "replacement" },
    phrases: forms(
      `substituição, substituir*, substituam, substituam me
       (quero|queria|solicito|exijo|pretendo|peço|gostaria|gostava|preciso|desejo|prefiro|vim|fazer|pedir) ~ (troca|trocar|trocá*|substitui*)
       troquem*, troca (do|da|por|imediata|deste|desse), trocar (por|o|a|este|meu|minha|esse), trocado por
       (quero|queria|exijo|preciso|enviem|mandem|mandar|receber|tragam) ~ (um novo|uma nova|correto|o certo|a certa)
       (quero|queria|exijo|preciso|enviem|mandem|mandem me|enviem me|receber|me mandem|me enviem|tragam|tragam me) outro, quero ~ novo, produto novo
       um novo produto, (mandar|enviar|mandam|enviam|mandem|enviem) (outro|outra|um novo|uma nova)
       (enviem|mandem|envio|enviar|mandar) ~ (peça|parafusos|falta|faltam|correto|certo|acessório|faltante|comando|tampa)
       (enviem|mandem) (mo|mos|ma|mas|lo|los|la|las)
       (nunca|não) (me|) (mandaram|enviaram|chegou|recebi) ~ (peça|substituição|troca|novo|substituto), reposição, reposição da conformidade
       (enviem|mandem|entreguem) ~ que (eu|) (paguei|pedi|comprei)`,
    ),
  },
  {
    says: { remedySought: "repair" },
    phrases: forms(
      `(que|me|) (reparem|consertem|arranjem|arrumem), (reparem|consertem|arranjem|arrumem) (me|mo|ma|no|na|o|a|isto|isso)
       (quero|solicito|exijo|pretendo|peço|preciso|aguardo|desejo|reclamo|requeiro) ~ (conserto|reparação|reparo)
       (quero|queria|preciso|gostava|gostaria|podem|poderiam|podiam|favor|pode) ~ (consertar|reparar|arranjar|arrumar|repará|consertá|arranjá)
       (mandem|enviem|mandar|enviar|venha|venham|preciso|quero) ~ técnico
       (vêm|venham|vir|virem) ~ (repará|reparar|arranjar|consertar|arranjá|arrumar), (conserto|reparação) gratuit*
       (repará|consertá|arranjá) (lo|la|los|las)`,
    ),
  },
  {
    says: { remedySought: "none" },
    phrases: forms(
      "(recusam|recusaram|recusa|negam|deixei|levei|mandei|depois de|para) ~ a (consertar|reparar|arranjar|arrumar), (deixei|levei|mandei|enviei) ~ para (consertar|reparar|arranjar|arrumar)",
      0.1,
    ),
  },
  {
    says: { remedySought: "compensation" },
    phrases: forms(
      `(indemniz|indeniz)*, compensação, compensar*, compensem, compensad*, compense, danos (morais|materiais|causados|patrimoniais), perdas e danos
       ressarcimento, ressarcir*, ressarcid*
       (paguem|pagar|paguem me|arquem|arcar|arque|cubram|cobrir|suportem|suportar|assumam|responsabiliz*) ~ (prejuízo|dano|despesa|conserto|gastos|hotel|médic*)
       despesas médicas, lucros cessantes`,
    ),
  },
  {
    says: { remedySought: "price-reduction" },
    phrases: forms(
      `(redução|diminuição|abatimento|reduzir|baixar) ~ (preço|valor), abatimento
       (quero|exijo|peço|fizerem|façam|fazer|fazem|deem|mereço|espero|solicito|derem|dar|gostava|gostaria) ~ desconto, crédito na fatura
       desconto (na fatura|pelo transtorno|pelo), bónus, reembolso parcial, devolução parcial, parte do (dinheiro|valor)`,
      1.2,
    ),
  },
  {
    says: { remedySought: "correction" },
    phrases: forms(
      `corrij*, corrigir, corrigid*, correção, correcção, (retific|rectific)*
       (anul|cancel|retir|remov|elimin)* ~ (cobrança|débito|multa|taxa|dívida|lançamento), cancelamento da cobrança
       anulação (da|do) (fatura|cobrança|débito), regulariz*, acert* ~ (fatura|conta|valor), (nova fatura|fatura correta|fatura corrigida)`,
    ),
  },
  {
    says: { remedySought: "cancellation" },
    phrases: forms("resolução (do|deste|imediata do) contrato, resolver o contrato, resolução ~ contrato"),
  },
  {
    says: { remedySought: "apology-explanation" },
    phrases: forms(
      `(um|formal|exijo|exigimos|quero|espero|mereço|nem) ~ pedido de desculpas, pedido de desculpas, (peçam|pedir|pedirem) desculpa
       (uma|exijo|quero|alguma|mereço|espero|sem) explicação, explicações, (que|) me expliquem, expliquem, expliquem me, esclarecimento
       (exijo|quero|espero|mereço|aguardo) uma resposta, (quero|queria|gostaria de|preciso) saber (porquê|por que|o porquê|o motivo|a razão)
       retratação`,
    ),
  },
];
