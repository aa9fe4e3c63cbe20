// Português: o produto, a garantia e a reparação, a entrega.
import type { PhraseRule } from "../rule-set.js";
import { forms } from "./forms.js";

const CHEGAR = "(chegou|chegaram|veio|vieram|vinha|vinham|recebi|entregue)";
const BEM = "(encomenda|pedido|pacote|produto|compra|entrega|artigo|mercadoria)";

export const PT_PRODUCT: readonly PhraseRule[] = [
  {
    says: { subject: "defect", kind: "complaint" },
    phrases: forms(
      `defeito, defeituoso, com defeito, apresentou defeito, deu defeito, vício oculto, avariado, avariou, avaria, avariou se, estragado, estragou
       estragou se, quebrado, quebrou, quebraram, partido, partiu, partiu se, partiram se, pifou, danificado, danificou, fundiu
       (falta de|reposição da) conformidade, (não|des) conforme ~ contrato, empenado, torto*, amolgado, riscado, risco (na|no|grande), amassado
       trincado, trincou, rachado, rachou, rachadura, furado, rasgado, rasgou, descolou, descosturou, desmontou, desmanchou, enferrujad*, enferruj*
       não (funcion*|liga|ligava|ligam|acende|acendem|arranca|carrega|carregam|pega|gela|refriger*|arrefec*|aquec*|esquent*|centrifug*|fecha|fecham|abre|abrem|gira|giram|imprim*|apita|corta|lava|seca|conecta|inicia|toca|grava|deteta|detecta|tritura|suga|aspira|congela|limpa|mói|torra|escaneia|digitaliza|sopra|sobe|desce|trava|encaixa|reproduz|dá som|dá imagem|dá sinal|está funcionando|está a funcionar|está ligando|segura carga)
       nunca (funcion|lig|peg)*, não (quer|está|consegue|consigo) ~ (ligar|funcionar|pegar|arrancar|ligando)
       (deixou|deixaram|parou|pararam) de (funcionar|arrefecer|aquecer|gelar|esquentar|ligar|carregar|girar|dar|tocar|imprimir|trabalhar|responder|lavar|pegar|refrigerar|cortar|rodar|gravar|centrifugar|congelar|secar|aspirar|fechar|abrir|sair|acender|apitar)
       já não (funcion*|liga|arrefec*|aquec*|respond*|carrega|dá|acende|fecha|gela|roda|corta|trabalha|pega)
       (continua|continuam) sem (pegar|funcionar|ligar|fechar|aquecer|arrancar|gelar|dar), funciona mal, funcionou um dia, e morreu
       morreu (de vez|após|depois|ao fim|com), deslig* (sozinh*|se|do nada), fica desligando
       (está|fica) sempre a (desligar|bloquear|encravar|travar)
       (trava|travando|travou|travam|bloqueia|bloqueou|congela|congelou|encrava|encravou|emperr*|encalh*|engasga papel)
       (vive|vivem|fica|ficam) (travando|desligando|caindo|desconectando|reiniciando|quebrando|emperrando|dando), reinicia sozinh*
       (tela|ecrã|visor) ~ (pret*|quebrad*|trincad*|partid*|azul|branca|risc*|piscando|rachad*|linhas), pisca, pinga, pingar, pingando, a pingar
       (vaza|vazando|vazou|vazamento|verte|verter) ~ (água|óleo|pel*|líquido), vaza, vazando, vazamento, perde água, perder água, infiltra*
       (faz|fazer|fazendo|muito|com) ~ (barulho|ruído), barulho (estranho|esquisito|alto|horrível), vibra, range, código de erro, mensagem de erro
       (dá|aparece|apresenta|deu) ~ erro, bateria ~ (não dura|descarrega|vicia|dura pouco|não segura), (problema|defeito) de (fabrico|fabricação)
       (deu|apresent*|com|tem) ~ problema, queim* (no|na|com|depois|em|em menos|sozinh*|logo|após)
       (lâmpada|placa|motor|resistência|fonte|tela|tv|aparelho) ~ queim*
       (botão|porta|gaveta|tampa|fecho|zíper|puxador|alça|pega|asa) ~ (solt*|caiu|rebent*|estrag*|emperr*|saiu|partiu|quebr*), rebentou, soltou se
       (caiu|cai) aos pedaços, (apaga|apagam|fecha|desliga|parte|bloqueia|desmancha|abre) se (sozinh*|logo|mal|assim|ao|sempre|a meio|quando)
       (está|estava|ficou|veio|fica) (solt*|frouxo|bambo), (apita|zumbe|assobia|chia) (o|a|sempre|sem|quando|muito), zumbido
       só (reage|funciona|responde|liga) (quando|se|às), comando ~ não respond*, não respond* (ao|o comando|aos comandos)`,
    ),
  },
  {
    says: { subject: "product-quality", kind: "complaint" },
    phrases: forms(
      `(má|péssima|baixa|fraca|pouca|pobre) qualidade, qualidade (péssima|ruim|inferior|duvidosa|fraca|má|muito má|baixa|horrível|deixa)
       falsificado, produto falso, é falso, réplica, não é original, imitação, contrafeito, pirata, usado em vez de novo
       (produto|parece|artigo|já) usado, segunda mão, recondicionado, fora da validade, fora do prazo de validade, vencido
       mal (acabado|feito|cosido|costurado|montado), malfeito, encolheu, desbot*, desfiou, descos*, costura ~ (abr|rasg|solt|descos)*, não dura nada
       (durou|dura) (pouco|apenas|só|menos|nem), porcaria, um lixo, frágil, (cheira|sabe|cheirava) (mal|horrível|ruim|estranho|a ranço|a azedo)
       comida ~ fria, rançoso, desconfortável, tecido fino`,
    ),
  },
  {
    says: { subject: "warranty-repair", kind: "complaint" },
    phrases: forms(
      "técnico não, técnico nunca, assistência técnica não, assistência não resolve, mal reparado, mal consertado, má reparação, não há peças, não tem peça, falta de peça, falta de peças, sem peças, (sem|não há|não tem) assistência",
    ),
  },
  {
    says: { subject: "warranty-repair" },
    phrases: [
      ...forms("assistência técnica, (acionar|accionar|usar|ativar|exercer) ~ garantia"),
      ...forms("garantia", 0.6),
      ...forms("conserto, reparação, reparo, técnico, oficina, arranjo, arranjar, consertar, assistência", 0.5),
    ],
  },
  {
    says: { subject: "repair-delay", kind: "complaint" },
    phrases: forms(
      `(espera|aguardando|aguardo|esperando) ~ (reparação|conserto|reparo|arranjo|peça|técnico)
       (ainda|continua|está|permanece) (em|no) (reparação|conserto), (assistência|oficina|conserto) ~ (há|faz|semana|mês|desde|dia|sem)
       ainda ~ (reparado|consertado|repararam|consertaram|arranjaram|arrumaram)
       ainda (não|ninguém) ~ (reparou|consertou|arranjou|arrumou|arranjaram), não ~ (repararam|consertaram|arranjaram|reparado|consertado|arrumaram)
       ninguém ~ (arranjou|consertou|reparou|arrumou|veio arranjar), demora ~ (conserto|reparação|reparo|arranjo)
       (reparação|conserto) ~ (demora|demorado|demorando|semana|meses), mais de 30 dias
       (estão|está|continuam|ficaram) com ~ (meu|minha) ~ (desde|há|faz), têm ~ (meu|minha) ~ (desde|há)
       (sem|não) ~ (previsão|data de entrega|prazo para), (ninguém|não|sem) ~ (dá|dão|deram|me dá) ~ (previsão|data|prazo)
       (adiando|adiam|adiar|empurrando|mudam|mudando) ~ (data|prazo)
       (semana|mês) ~ (reparação|conserto|assistência|oficina|arranjar|consertar|reparar)`,
      1.1,
    ),
  },
  {
    says: { subject: "repair-delay" },
    phrases: forms(
      "(deixei|levei|mandei|enviei|entreguei|deixamos) ~ (arranjar|reparar|consertar|conserto|assistência|oficina|reparação|arranjo)",
      1,
    ),
  },
  {
    says: { subject: "repair-failed", kind: "complaint" },
    phrases: forms(
      `(depois|após|desde) ~ (reparação|conserto|reparo|reparado|consertado|arranjo|arranjado|técnico veio|técnico foi|vir o técnico)
       (reparam|consertam|arranjam|reparado|consertado) ~ continua, mesm* (avaria|defeito|problema|ruído|erro)
       (reparado|repararam|consertado|consertaram|arranjaram|arranjado|arrumaram|reparou|consertou|trocaram) ~ (vezes|e continua|e voltou|mas|e já)
       (mecânico|técnico|canalizador|encanador) ~ (veio|esteve|foi) ~ (e continua|mas|e não|e ainda)
       continua a (pingar|verter|fazer|falhar|avariar|vazar|dar), continua (pingando|vazando|dando|fazendo)
       voltou (da assistência|da oficina|com o mesmo|igual|pior|do conserto), veio da assistência, não ficou (bem|resolvido|reparado|arranjado|bom)
       não resolveram o defeito, (avaria|defeito|problema|ruído|barulho|vazamento|falha) ~ (voltou|regressou|reapareceu|persiste|continua|de volta)
       voltou a (não|avariar|falhar|pingar|parar|verter|vazar|dar|fazer|estragar|deixar)
       não ~ (satisfeito|contente|feliz) com ~ (conserto|reparação|arranjo|reparo), ficou pior, pior do que (antes|estava)
       (avariou|quebrou|parou|estragou) ~ (de novo|outra vez|novamente), mal (arranjado|reparado|consertado), deu defeito de novo`,
      1.2,
    ),
  },
  {
    says: { subject: "warranty-refused", kind: "complaint" },
    phrases: forms(
      `(recus*|neg*|rejeit*|indefer*) ~ garantia
       garantia ~ (negada|recusada|anulada|perdida|não cobre|não abrange|não inclui|não vale|não se aplica|não quer|não aceita|cancelada|expirou)
       (recusam|recusaram|recusa|recusou|negam) ~ a (reparar*|consertar*|arranjar*|trocar*|cobrir*|substituir*)
       não (cobre|cobrem|abrange|está cobert*|é cobert*|foi cobert*) ~ garantia, não coberto
       não (querem|aceitam|honram|cumprem|respeitam|dão|reconhecem|quer|aceita|ativam|acionam) ~ garantia, (perdi|perdeu|perda|anul*) ~ garantia
       fora da garantia, fora de garantia, mau uso, má utilização, uso indevido, desgaste natural`,
      1.2,
    ),
  },
  {
    says: { subject: "late-delivery", kind: "complaint" },
    phrases: forms(
      `não (me|) (chegou|chega|chegaram), nunca (me|) (chegou|chegaram|chega|vieram|veio)
       ainda não (chegou|recebi|chegaram|veio|vieram|foi entregue|entregaram|apareceu)
       não (recebi|foi entregue|foram entregues|entregaram|entregue|me entregaram|recebemos|foi enviado|enviaram|mandaram|apareceu)
       nunca (recebi|foi entregue|entregaram|enviaram|mandaram), (sem|por) (receber|entrega|entregar|chegar)
       (chegou|entregue|chegaram|entregaram) ~ (atras*|tarde|atraso)
       (entrega|pedido|encomenda|pacote|envio|produto) ~ (atrasad|em atraso|extravi|perdid|não chega|não chegou|sumiu|desaparec)*
       (atraso|demora) ~ (entrega|encomenda|envio|pedido), (fora do|não cumpr* ~|passou do|excederam o) prazo, prazo de entrega
       não cumpriram ~ data, (espera|aguardando|esperando|aguardo) ~ ${BEM}, extravi*
       (esper*|aguard*) ~ (carrinha|estafeta|entregador|transportadora|caminhão|motorista)
       (consta|dado|aparece|figura|diz|está|marcado) (como|que|) (foi|) entregue, (deu|deram|marcou|marcaram|registou) ~ como entregue
       à minha porta ~ nada, onde (está|estão|anda) ~ (encomenda|pedido|pacote|compra), cadê ~ ${BEM}, nem sinal, sem notícias (da|do|de|há|desde)
       (devia|deveria|devia já|já devia) estar (cá|aqui|comigo)
       (devia|deviam|deveria|deveriam|tinha|tinham|ia|iam|prometeram|prometido|ficaram|disseram) ~ (chegar|chegado|entregar|entregue|entregam|vir|trazer|chegava)
       era para (chegar|ter|ser|entregar*|estar|hoje|ontem|a semana), eram para, (estava|estavam) (previst*|prometid*) para
       (continuo|continuamos|fico) ~ (sem notícias|à espera|esperando|aguardando), quando é que (chega|entregam|vem)
       (em casa|esperando|à espera) ~ (dia todo|dia inteiro|todo o dia), (paguei|comprei|encomendei) há ~ (semana|mês|dia)
       (rastreio|rastreamento|tracking) ~ (não|diz|parad*|sem), deix* ~ (vizinho|à porta|na portaria|na rua|à chuva), (dias|semanas|meses) de atraso
       morada errada, endereço errado, continuo à espera, saiu para entrega ~ (e|mas|nunca)`,
    ),
  },
  {
    says: { subject: "delivery" },
    phrases: forms("entrega, encomenda, pacote, transportadora, estafeta, entregador, motoboy, correios, pedido, envio", 0.4),
  },
  {
    says: { subject: "wrong-product", kind: "complaint" },
    phrases: forms(
      `(produto|artigo|item|tamanho|modelo|pedido|cor|encomenda|número|peça|versão|marca|sabor) (errad*|trocad*|diferente|incorret*|equivocad*)
       (veio|vieram|chegou|enviaram|mandaram|entregaram|recebi|foi) (me|) ~ (errad*|trocad*)
       (enviaram|mandaram|veio|chegou|entregaram|recebi|deram) (me|) outro, em vez (de|da|do) ~ (pedi|comprei|encomendei|escolhi)
       (mandaram|enviaram|veio|chegou|recebi|entregaram|deram) ~ em (vez|lugar)
       em vez (do|da|de) ~ (mandaram|enviaram|veio|entregaram|chegou|recebi|deram), em vez (do|da) ~ (tamanho|preto|branco|azul|que)
       diferente ~ (comprei|encomendei|pedi|escolhi|pedido), não (é|era|foi) ~ (encomendei|comprei|pedi|escolhi|queria)
       (não|nem) é (o|a) (modelo|cor|produto|artigo|tamanho)
       (pedi|encomendei|comprei) ~ e ~ (veio|chegou|enviaram|mandaram|recebi) (me|) (uma|um|a|outro)
       (encomendei|comprei|pedi) ~ (e|mas) (me|) (enviaram|mandaram|recebi|entregaram)
       (veio|chegou|vieram) ~ (vermelh*|azul|verde|branc*|pret*|outra cor), (trocaram|confundiram|enganaram se) ~ (pedido|encomenda|tamanho|cor)
       (pedido|encomenda) de (outra pessoa|outro cliente)`,
      1.3,
    ),
  },
  {
    says: { subject: "missing-part", kind: "complaint" },
    phrases: forms(
      `falt* (uma|um|o|a|os|as|dois|duas|três|peça|parafuso|item|artigo|produto|parte|metade|algumas|acessório)
       (peça|acessórios|item|parafusos) (em falta|faltando|que faltam|que falta)
       ${CHEGAR} ~ (incomplet*|sem o|sem a|sem os|sem as|sem parafusos|sem manual|sem carregador|faltando|vazi*|sem instruções|sem tampa)
       incompleto, sem (o carregador|o cabo|os parafusos|o manual|a tampa|o comando|as instruções|os pés|acessórios|o controle|o suporte)
       (só|apenas|somente) (veio|vieram|vinha|vinham|chegou|chegaram|recebi|havia|tinha|mandaram|enviaram|entregaram|estavam)
       não (veio|vinha|vinham|vieram|trazia|trouxe|estava|inclui) (o|a|os|as|na caixa|dentro), caixa vazia
       (um|uma) (dos|das) ~ não (veio|vinha|chegou), metade (do|da) (pedido|encomenda)`,
    ),
  },
  {
    says: { subject: "damaged-in-transit", kind: "complaint" },
    phrases: forms(
      `${CHEGAR} ~ (partid*|quebrad*|danificad*|amassad*|riscad*|rachad*|trincad*|mau estado|pedaços|cacos|amolgad*|molhad*|rasgad*|estragad*|aberta|encharcad*|avariad*|com defeito|esmagad*|despedaçad*|destruíd*|arranhad*)
       (danificad*|partid*|quebrad*) ~ transporte
       (caixa|embalagem|pacote|encomenda) ~ (amassad|rasgad|danificad|violad|abert|molhad|encharcad|esmagad|amolgad|destruíd)*
       mal (embalado|acondicionado|protegido|embrulhado), (em|aos|feito em) (cacos|pedaços|mil pedaços), espatif*
       (transportadora|estafeta|entregador|motorista|motoboy) ~ (part|quebr|danific|deix|derrub|atir|jogou|risc|amass)*`,
      1.2,
    ),
  },
];
