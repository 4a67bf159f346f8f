/** The Romance languages. */
import type { LanguageWords } from './types.ts';

export const romance: readonly LanguageWords[] = [
  {
    language: 'es',
    code: 'código, código de, códigos, cod, clave, claves, llave, contraseña de un solo uso, código de verificación, código de seguridad, código de acceso, código de confirmación, código de activación, código de autorización, clave dinámica, clave temporal, clave de acceso, clave digital, clave sms, número de verificación, código otp, cod., token digital, palabra clave, número secreto, llave sms, clave de firma, clave de confirmación, clave de operaciones, clave de operación, código de firma, código de registro, número de seguridad, número clave, los dígitos, estos dígitos, las cifras, siguientes dígitos, codigo unico, código de transferencia, código transferencia, código de vinculación, código de alta, código de restablecimiento, código de cambio, código de enrolamiento, código de autenticación, código dinámico, código digital, número de validación, clave numérica, dígitos de verificación, con este número, con estos números, con estos dígitos, este número secreto',
    password: 'contraseña, contraseñas, password, clave secreta, palabra de paso',
    pin: 'pin, nip, número pin, clave pin, pin de activación',
    oneTime:
      'de un solo uso, un solo uso, de uso único, de única vez, uso único, una sola vez, un único uso, válida una sola vez',
    otp: 'clave otp, código otp, contraseña dinámica, código sms',
    purpose:
      'para su compra, para tu compra, para su pago, para tu pago, para pagar, para la compra, para la transferencia, para su transferencia, verificar, iniciar sesión, inicio de sesión, acceso, acceder, autorización, autorizar, valida, validar, activar, activación, confirmar, confirmación, para entrar, registro, autenticación, autenticar, ingreso, si fuiste tú, si eres tú, si fue usted, si es usted, si has sido tú, recuperación, recuperar, dar de alta, vincular, confirma, confirmas, confirme, verifique, verifica, valide, aprueba, aprobar, autoriza, autorice, firmar, firma, restablecer, reestablecer, desbloquear, desbloquea, desbloquee, continuar, completar, finalizar, terminar, sacar dinero, retiro sin tarjeta, retirar, sacar efectivo, identificarte, identificarse, identificación, tu identidad, confirma tu*, confirme su*, autorizas, autorización de tu, autorización de su, para añadir, para agregar, para eliminar, para modificar, para aumentar, para registrar, para dar de alta, para crear, para retirar, para firmar, para vincular, para cambiar, para consultar, para descargar, para realizar, para recuperar, para finalizar, para terminar, para aceptar, para ingresar, para acceder, para enviar, para transferir, para validar, para autorizar, =confirmá, =verificá, =activá, =validá, iniciá sesión, =autorizá, ingresar a tu, entrá a, registrate, =desbloqueá, =recuperá',
    ask: 'escribe, introduce, introduzca, ingresa, ingrese, usa, use, utiliza, utilice, teclea, digita, digite, pon, teclee, usar, entra, escriba, copia, copie, responde con, responda con, indica, indique, muestra, muestre, da, dale, facilita, facilite, inserta, inserte, coloca, coloque, marque, márcalo, pulse, abra con, ábralo con, abre con, ábrelo con, desbloquee con, presione, ponga, pruebe con, prueba, abre la puerta con, ábrela con, confirma con, confirme con, confírmalo con, valida con, valide con, autoriza con, autorice con, autorízalo con, aprueba con, apruebe con, firma con, firme con, necesitas, necesita, necesitará, el tuyo es, el suyo es, poné, ingresá, usá, escribí, digitá, cargá, tipeá, pegá, mandá, respondé con, copiá, completá, introducí, metele, colocá, agregá, mete, pulsa',
    is: 'es, es:, son, será, es el, es la',
    common:
      'tu, su, de, el, la, para, con, del, no, en, los, por, que, ha, sus, temporal, provisional, personal, secreta, confidencial, única, dinámica, numérica, digital, aleatoria, área privada, área personal, oficina virtual, área de clientes, zona privada, mi cuenta, banca en línea, banca digital',
    reference:
      'con visa, visa terminada en, con mastercard, número de pedido, pedido n, número de cuenta, número de cliente, cliente, socio, miembro, sesión, dispositivo, usuario, nombre de usuario, solicitud, transacción, transferencia, terminado en, terminada en, que termina en, acaba en, localizador, número de referencia, número de tarjeta, tarjeta terminada en, cuenta terminada en, caso, ticket, boleto, orden, orden de compra, incidencia, reclamación, contrato, siniestro, habitación, puerta, puerta de embarque, mesa, folio, recibo, comprobante, versión, planta, calle, línea, rut, cuit, nie, cif, cédula, número de seguimiento, seguimiento, curp, rfc, trámite, póliza, préstamo, crédito, cuota, número de orden, paquete, remesa, afiliado, registro n, pedido, cuenta, tarjeta, referencia, envio, factura, operacion, fecha, ref, reserva, vuelo, dni, lectura, contador, turno, expediente, guia, asiento, sala, matricula, cita, trayecto, terminación, albarán, nº de serie, número de serie, número de guía, n.º, nif, nss, cups, parte, cajón, taquilla nº, andén, zona, tu visa, su visa, visa débito, visa crédito, tarjeta visa, suc, suc., cta, cta., cta cte',
    amount:
      'importe, monto, saldo, total, cantidad, cargo de, pago de, compra de, por valor de, transferencia de, cargo por, deuda, límite',
    currency: 'euros, pesos, soles, dólares, bolívares, quetzales, lempiras, guaraníes',
    numero: 'n, nº, no., num, número, nro',
    phone:
      'más info, información, informes, llámenos, llamando al, teléfonos, número de teléfono, móvil, celular, atención al cliente, línea gratuita, línea de atención, comunícate al, comuníquese al, envía, sms al, al número, whatsapp al, contáctanos, fono, marca, llama, llame, telefono, contacto, llamanos, dudas, ¿dudas?, soporte, consultas, línea, anula en',
    valid:
      'válido hasta, válida hasta, válido por, válida por, válido durante, vence, caduca, expira, vigente, vigente hasta, vigencia, hasta las, dura, valido, válidos, usar antes de, úsalo antes de, antes de las, disponible hasta',
    life: 'minutos, minuto, segundos, horas, hora, días, día, puntos, h, hs, hrs, millas, personas, intentos, veces, dígitos, semanas, meses, por ciento',
    promo:
      'código promocional, código de descuento, descuento, rebajas, cupón, oferta, código promo, bono, rebaja, 2x1, ahorra, sorteo, llévate, de regalo, envío gratis, en tu próxima, en tu primer, invita a, canjea, consigue, gratis, compra mínima, gasto mínimo, en tu pedido, dto, dcto, ahorro, puntos, 3x2, al 50, meses sin intereses',
    old: 'cambió de, cambiado de, pasó de, olvida, olvide, anterior, antiguo, antigua, viejo, vieja, previo, previa, ignora, ignore, descarta, en lugar de, en vez de, pasado, en lugar del, en vez del, en reemplazo de, descarte, primer código, el primer código, no uses, no use',
    fresh:
      'nuevo, nueva, correcto, correcta, válido, actual, actualizado, en su lugar, nuevo código, ahora vale, ahora es válido, vigente, el vigente es, la vigente es, el último, la última, el bueno, el más reciente, usa ahora, use ahora, usa solo, use solo, desde ahora, a partir de ahora, ahora usa, por este',
    replaces:
      'sustituye, sustituye al, sustituye a, reemplaza, reemplaza al, reemplaza a, anula el, anula al, invalida el, remplaza, deja sin efecto',
    replacedBy:
      'sustituido por, reemplazado por, ha sido sustituido por, cambiado por, cambió por, cambiado a',
    void: 'no es correcto, no pudo ser verificado, no es el correcto, no coincide, ya se utilizó, caducado, caducó, expirado, expiró, ya no vale, ya no es válido, ya no sirve, ya no funciona, vencido, venció, no es válido, no válido, inválido, anulado, cancelado, incorrecto, incorrecta, erróneo, equivocado, fue utilizado, ha sido utilizado, ya se usó, fue usado, ha sido usado, ya utilizado, ya usado, utilizado para, usado para, demasiados intentos, intentos con, rechazado, fallido, bloqueado, no reconocido, que ingresaste, que introdujo, canjeado, no es un código, no es una clave, no es el código, no es válida, no es correcta, cancelamos, anulamos, dimos de baja, desactivamos, quedó sin efecto, queda sin efecto, deshabilitamos, invalidamos, utilizado, consumido, agotado, vencida, expirada, no coinciden, no funciona, demasiado tarde, sin validez, inutilizado, dado de baja, revocado, inválida, no aceptado, ya se ha usado, ya se ha utilizado, se ha consumido, está consumido, está agotado, era para, ya fue canjeado, ya sirvió',
    changed:
      'modificada, modificado, cambió, cambiada, cambiado, actualizada, ha sido actualizado, se actualizó, restablecida, se restableció, ha sido creada, fue creada, fue creado, ha sido confirmado, fue confirmado, verificado el, fue verificado, ha sido verificado, ha sido activada, ha sido bloqueada, inició sesión desde, ha iniciado sesión, nuevo inicio de sesión, ha sido agregado, fue eliminado, completada, actualizado correctamente, contraseña actualizada, clave actualizada, contraseña modificada, se modificó, cambiaste, se activó, se ha activado, se registró, quedó registrado, se ha registrado, se vinculó, se ha vinculado, ha sido vinculado, acceso desde, fue exitoso, fue exitosa, se ha completado',
    otherCode:
      'código de incidencia, código de avería, código de incidente, código de reporte, registrada con código, registrado con código, código postal, código de área, código de error, código de país, código de barras, código qr, código de color, código fuente, código de cliente, código cliente, código de producto, código de artículo, código de sucursal, código de oficina, código de tienda, código de rastreo, código de seguimiento, código de rastreio, código de reserva, código de envío, código de pedido, código de referencia, código de estado, código swift, código bancario, código de puerta, código de la puerta, código del portal, código de garaje, código de reunión, código de la reunión, código de vale, código de regalo, código de descuento, código promocional, código de vestimenta, código de empleado, código fiscal, código civil, código penal, código de edificación, código de referido, código de invitación, código de convenio, código de pago, código de barra, código de estudiante, código del curso, código de agencia, clave interbancaria, clabe, clave catastral, código único, código de sala, código de alarma, puk, código de afiliado, código de proveedor, código de vuelo, código modular, código de usuario, código imei, código de la tienda, código de comercio, clave de wifi, clave wifi, clave del wifi, contraseña wifi, contraseña del wifi, clave del portal, clave de la puerta, clave del portón, clave de la alarma, código del garaje, código de la alarma, código del portón',
    handover:
      'código de entrega, clave de entrega, pin de entrega, código de recogida, pin de recogida, clave de recogida, código de taquilla, código del casillero, código de casillero, código de viaje, pin de viaje, código de retiro, clave de retiro, código de recolección, código para el repartidor, código para recoger, pin para recoger, código para la entrega, clave para recoger, código de retirada',
    courier:
      'a tu conductor, al repartidor, al conductor, al mensajero, tu conductor, su conductor, al chofer, al taxista, en la taquilla, tu repartidor, al transportista, al cajero, al técnico, al cartero, al barista, al personal, al dependiente, al encargado, al guardia, a su conductor, a su repartidor, a tu repartidor, al domiciliario, al operario, al rider, al courier, al farmacéutico, repartidor, conductor, mensajero, técnico, transportista, al abrir la puerta, al recoger, en la entrega, al momento de la entrega, al subir, en recepción, en el mostrador, al vigilante, al portero, a la repartidora, a la conductora, tu conductora, su repartidor, nuestro repartidor',
    tell: 'dile, di, diga, enseña, muestra, muestre, dale, dele, indica, indique, entrega, comunica, da, comparte, proporciona, léale, lea, mencione, menciona, presente, presenta, entregue, proporcione, comunique, enséñele, muéstrele, pedirá, pide, solicitará, preguntará, léalo, muéstralo, muéstrelo, compártelo, compártalo, díctale, díselo, dígaselo, facilítalo, facilita, facilite, comunícaselo, enséñalo, entrégalo, dáselo, decile, mostrale, pasale, dictale, decí, mostrá, avisale',
    neverShare:
      'no compartas, no lo compartas, no la compartas, no comparta, no lo comparta, no la comparta, nadie, secreto, no lo digas, nunca, no lo facilites, no facilite, no reveles, no revele, no divulgues, confidencial, jamás, no proporciones, no entregues, ignora este, no la entregue, no lo entregues, no la reveles, no lo reveles, no la digas, no lo dictes, no dictes, no lo envíes, no la envíes, no lo reenvíes, no reenvíes, no informe, no se lo pases, no se lo des, no lo pases, no se lo digas, si no fuiste vos, si no fuiste tú, si no la reconocés, si no la reconoces, si no lo pediste',
  },
  {
    language: 'pt',
    code: 'código, códigos, código de verificação, código de segurança, código de acesso, código de confirmação, código de ativação, código de autenticação, chave, chave de segurança, token, código sms, número de verificação, código de validação, cod, chave de acesso, chave de confirmação, código de assinatura, código de registo, código de cadastro, itoken, código token, chave token, número de segurança, estes algarismos, os algarismos, os dígitos, estes dígitos, número de confirmação, código de redefinição, código pix, código de transferência, código transferência, código de vinculação, código de adesão, código de registro, código de alteração, código dinâmico, número de validação, número secreto, dígitos de verificação, com este número, com estes números, com estes dígitos',
    password:
      'senha, senhas, palavra-passe, palavra passe, password, senha temporária, senha provisória, palavra chave, palavra-chave, palavra-passe temporária, palavra-passe provisória, senha de primeiro acesso',
    pin: 'pin, número pin, código pin',
    oneTime:
      'uso único, de uso único, única vez, descartável, de utilização única, utilização única, um só uso',
    otp: 'código otp, senha de uso único, senha única, senha dinâmica',
    purpose:
      'para sua compra, para a compra, para a sua compra, para pagar, para o pagamento, para a transferência, confirma, verifica*, entrar, acesso, aceder, acessar, autenticação, autenticar, ativar, ativação, valida, validar, validação, confirmar, confirmação, iniciar sessão, início de sessão, fazer login, registo, registro, cadastro, autorizar, autorização, se foi você, se for você, se foi o senhor, se foi tu, recuperação, recuperar, vincular, confirme, verifique, valide, aprovar, aprova, autoriza, autorize, assinar, assinatura, assina, redefinir, repor, reposição, desbloquear, desbloqueia, desbloqueie, liberar, libera, liberação, continuar, concluir, finalizar, levantar dinheiro, saque, saque sem cartão, sacar, confirme seu*, confirme o seu*, confirme a sua*, confirme sua*, autorizas, para adicionar, para acrescentar, para remover, para alterar, para aumentar, para registar, para registrar, para criar, para levantar, para sacar, para assinar, para associar, para vincular, para consultar, para baixar, para realizar, para recuperar, para finalizar, para concluir, para aceitar, para entrar, para aceder, para acessar, para enviar, para transferir, para validar, para autorizar, para liberar',
    ask: 'digite, use, insira, informe, utilize, confirme com, introduza, escreva, cole, usa, introduz, copie, responda, indique, mostre, forneça, dê, coloque, preencha, abra com, abra-o com, desbloqueie com, marque, tecle, prima, ponha, tente, experimente, abre com, abra a porta com, abra o cacifo com, confirme com o, valide com, autorize com, aprove com, assine com, verifique com, entre com, aceda com, acesse com, continue com, ative com, precisa de, vai precisar de, o seu é, o teu é',
    is: 'é, é:, são, será, e',
    common:
      'seu, sua, teu, tua, de, o, a, para, com, do, da, não, em, os, que, no, foi, na, temporária, temporário, provisória, provisório, pessoal, secreta, confidencial, única, dinâmica, numérica, digital, aleatório, área do cliente, área pessoal, área reservada, minha conta, internet banking',
    reference:
      'número do pedido, número da conta, número de cliente, cliente, sócio, membro, sessão, dispositivo, utilizador, usuário, nome de usuário, solicitação, chamado, transação, transferência, terminado em, terminada em, com final, final do cartão, localizador, número de referência, cartão final, caso, ticket, bilhete, ordem, protocolo nº, ocorrência, sinistro, quarto, porta, versão, rua, linha, cnpj, rg, cep, matrícula, número de rastreio, rastreio, rastreamento, processo n, boleto, nota fiscal, reserva, cadastro nº, candidato, inscrição, operação, fatura nº, objeto, remessa, atendimento, guia, pedido, conta, cartao, pacote, encomenda, final, agencia, protocolo, fatura, nota, leitura, contador, mesa, processo, apolice, contrato, assento, referencia, entidade, nif, cpf, consulta, terminação, multicaixa, número de série, número de utente, utente, niss, placa, viatura, veículo, autorização de pagamento, cais, carruagem, lugar, fila, zona, ag, ag., agência, cc, c/c, conta corrente',
    amount:
      'valor, valor de, saldo, total, montante, quantia, pagamento de, compra de, transferência de, cobrança de, dívida, limite',
    currency: 'reais, euros, kwanzas, meticais',
    numero: 'nº, n, número, num, nro',
    phone:
      'mais info, informações, telefone, telemóvel, celular, ligar para, central de atendimento, contacte, contato, fale conosco, envie sms para, para o número, atendimento ao cliente, linha de apoio, sac, ligue, central, dúvidas, dúvidas?, em caso de dúvida, suporte, cancele em, desmarcar',
    valid:
      'válido até, válida até, válido por, válida por, válido durante, validade, expira, vence, até às, vigente, valido, vale por, dura, use até, utilizar até, antes das, disponível até',
    life: 'minutos, minuto, segundos, horas, hora, dias, dia, pontos, h, pessoas, tentativas, vezes, milhas, dígitos, semanas, por cento',
    promo:
      'cupom, código promocional, desconto, código de desconto, bônus, oferta, sorteio, ganhe, economize, na sua próxima, na primeira, no carrinho, brinde, aproveite, indique, resgate, cashback, grátis, compra mínima, no seu pedido, cupão, cupões, desc., poupe, poupança, frete gratuito, ofertas',
    old: 'mudou de, alterado de, esqueça, anterior, antigo, antiga, velho, velha, prévio, ignore, ignora, desconsidere, em vez de, no lugar de, no lugar do, em vez do, ao invés de, ao invés do, em lugar de, em lugar do, descarte, primeiro código, o primeiro código, não use, não utilize',
    fresh:
      'em vigor, novo, nova, correto, correta, válido, atual, atualizado, novo código, agora vale, agora é válido, o válido é, o mais recente, o último, vale o, use agora, use apenas, use só, a partir de agora, agora use, mais recente, reenviado',
    replaces: 'substitui, substitui o, anula o, cancela o',
    replacedBy: 'substituído por, foi substituído por, trocado por',
    void: 'não está correto, não é o correto, não foi aceito, não é válido, expirou, expirado, já não é válido, não é mais válido, inválido, inválida, ignore o código, cancelado, não vale mais, perdeu a validade, foi usado, foi utilizado, já utilizado, já usado, usado para, incorreto, incorreta, errado, errada, não confere, muitas tentativas, tentativas com, rejeitado, recusado, bloqueado, vencido, caducou, deixou de ser válido, não funciona mais, que inseriu, que você digitou, não reconhecido, não é um código, não é uma senha, não é o código, não é válida, não corresponde, cancelamos, anulámos, desativamos, foi anulado, invalidamos, bloqueamos, utilizado, consumido, esgotado, expirada, foi bloqueado, não coincide, não funciona, tarde demais, sem validade, revogado, revogada, vencida, não aceite, anulado, já se usou, foi consumido, está esgotado, era para, já serviu, já foi gasto',
    changed:
      'foi modificada, foi modificado, alterada, alterado, foi mudada, foi atualizada, foi atualizado, redefinida, foi trocada, foi reposta, foi criada, foi criado, confirmado, foi verificado, foi ativada, foi ativado, foi bloqueada, foi bloqueado, iniciou sessão, novo login, novo acesso, foi adicionado, foi removido, concluída, realizada com sucesso, senha atualizada, senha alterada, palavra-passe alterada, alterou, trocou, redefiniu, foi registado, foi registrado, foi cadastrado, foi cadastrada, foi associado, foi vinculado, acesso a partir de, acesso em, foi bem-sucedido, foi bem-sucedida, foi concluído',
    otherCode:
      'código de ocorrência, código de incidente, código de avaria, código postal, cep, código de área, código de erro, código do erro, código do país, código de barras, código qr, qr code, código de cor, código da cor, código-fonte, código fonte, código de cliente, código do cliente, código do produto, código do artigo, código da agência, código da loja, código de rastreio, código de rastreamento, código de reserva, código da reserva, código de envio, código do pedido, código de referência, código de estado, código swift, código do banco, código da porta, código do portão, código da reunião, código de reunião, código de vale, código de oferta, código de desconto, código promocional, cupom, código de indicação, código de convite, código fiscal, código civil, código do funcionário, código da turma, código da sala, código de alarme, ddd, ddi, código de usuário, código da unidade, código imei, puk, senha de atendimento, código do fornecedor, código do curso, código do voo, senha do wi-fi, senha wi-fi, senha do wifi, senha wifi, palavra-passe wifi, código da garagem, código do alarme, senha do portão, senha da porta, código do prédio, código do condomínio, id do terminal',
    handover:
      'código de entrega, senha de entrega, pin de entrega, código de recolha, código de levantamento, código de retirada, senha de retirada, código do cacifo, código do armário, código da viagem, pin da viagem, código da corrida, código para o entregador, palavra-chave de entrega, código para entrega, código para levantamento, código para retirada, pin de levantamento',
    courier:
      'ao entregador, ao motorista, ao estafeta, seu motorista, teu motorista, ao motoboy, ao carteiro, no armário, no cacifo, ao técnico, ao funcionário, ao operador, ao atendente, ao taxista, ao condutor, ao porteiro, ao barista, ao seu motorista, ao courier, ao farmacêutico, ao caixa, entregador, motorista, estafeta, técnico, motoboy, ao abrir a porta, no ato da entrega, na entrega, no momento da entrega, na retirada, ao levantar, ao entrar, na portaria, na receção, na recepção, ao segurança, à atendente, à entregadora, à motorista',
    tell: 'informe, mostre, diga, fale, passe, entregue, apresente, dê, compartilhe, forneça, comunique, indique, dite, leia, pedirá, pedir, solicitará, pede, perguntará, mostrar, apresentar, informar, dizer, fornecer, diz, diga-o, mostre-o, informe-o, apresente-o',
    neverShare:
      'não compartilhe, não partilhe, não informe, nunca, ninguém, secreto, não divulgue, não forneça, jamais, confidencial, não o partilhe, não revele, não passe, sigiloso, não envie, com terceiros, não solicitou, não entregue, não entregue a, não o entregue, não digite, não o divulgue, não dite, não transmita, não reencaminhe, não encaminhe, não mostre, pessoal e intransmissível, pessoal e intransferível',
  },
  {
    language: 'fr',
    code: "code, codes, code de vérification, code de sécurité, code secret, code de confirmation, code de connexion, code d'accès, code d'activation, code temporaire, code d'authentification, code de validation, code sms, clé, clé de sécurité, identifiant unique, numéro de vérification, code confidentiel, code de réservation temporaire, code à usage unique, code d'identification, code unique, code reçu, clé sms, clé de validation, clé digitale, clé d'activation, clé de connexion, clé de confirmation, code de signature, code de réinitialisation, code de récupération, code de déblocage, numéro de sécurité, numéro de confirmation, numéro de validation, les chiffres, ces chiffres, les chiffres suivants, identifiant temporaire, code personnel, code de transaction, code de paiement, code de virement, sésame, code ajout bénéficiaire, code d’ajout, code ajout, code virement, code de transfert, code signature, code de souscription, code d’enrôlement, code enrôlement, code de retrait espèces, code de modification, code de changement, code de rattachement, chiffres de vérification, avec ce numéro, avec ces chiffres",
    password: 'mot de passe, mots de passe, mdp, phrase secrète',
    pin: 'pin, code pin, code pin temporaire, nip, votre nip, nip temporaire, nip provisoire, numéro d’identification personnel',
    oneTime:
      'usage unique, à usage unique, une seule utilisation, unique, utilisable une seule fois, une fois, une seule fois',
    otp: 'code otp, mot de passe à usage unique, code à usage unique, mot de passe unique',
    purpose:
      "pour votre achat, pour votre paiement, pour payer, pour le paiement, pour votre virement, pour votre commande, vérification, vérifier, confirmer, confirmation, valider, validation, connexion, connecter, activation, activer, authentification, authentifier, identification, inscription, accéder, s'identifier, autoriser, si c'était vous, si c'est vous, récupération, récupérer, retrouver votre compte, s'il s'agit de vous, validez, confirmez, vérifiez, approuve, approuver, autorise, autorisez, signer, signature, signez, réinitialiser, réinitialisation, débloquer, débloque, déverrouiller, déverrouille, continuer, poursuivre, finaliser, terminer, retirer, retrait sans carte, identifier, votre identité, prouve, est bien le vôtre, pour ajouter, pour supprimer, pour modifier, pour augmenter, pour enregistrer, pour activer, pour créer, pour retirer, pour annuler, pour signer, pour débloquer, pour lier, pour changer, pour consulter, pour télécharger, pour effectuer, pour recevoir, pour récupérer, pour poursuivre, pour finaliser, pour terminer, pour accepter, pour entrer, pour ouvrir votre compte",
    ask: 'saisissez, saisir, tapez, entrez, utilisez, composez le code, entre, entrer, saisis, tape, utilise, indiquez, rentrez, composez, renseignez, rentre, recopiez, répondez, donnez, présentez, montrez, communiquez ce, utiliser, insérez, ouvrez avec, déverrouillez avec, ouvrez-le avec, ouvrir avec, pour ouvrir, copiez, copie, mettez, essayez, s’ouvre avec, s’ouvre en tapant, ouvrez-la avec, validez avec, confirmez avec, autorisez avec, approuvez avec, signez avec, connectez-vous avec, identifiez-vous avec, continuez avec, poursuivez avec, activez avec, dites-lui, il vous faut, il te faut, munissez-vous du, le tien est, le vôtre est',
    is: "est, est:, sera, sont, c'est, est le, voici",
    common:
      'votre, ton, le, la, pour, de, vous, à, les, avec, ne, pas, du, des, sur, par, cette, ce, temporaire, provisoire, personnel, confidentiel, secret, dynamique, numérique, individuel, espace client, espace personnel, espace adhérent, espace abonné, espace sécurisé, mon compte',
    reference:
      "sur visa, avec visa, votre visa, numéro de commande, numéro de compte, numéro de client, client, membre, adhérent, session, appareil, utilisateur, identifiant, nom d'utilisateur, demande, transaction, opération, virement, se terminant par, finissant par, terminant par, qui se termine par, référence, réf, carte se terminant par, numéro de carte, ticket, billet, cas, sinistre, chambre, porte, salle, version, rue, ligne, siret, siren, numéro de suivi, numéro de dossier, numéro de référence, numéro fiscal, étage, bâtiment, contrat, abonnement, abonné, bénéficiaire, réservation n, prélèvement, bulletin, quai, voie, voiture, place, table, file, numéro d'attente, immatriculation, expédition, envoi, facture n, candidat, borne, badge, commande, compte, carte, colis, dossier, livraison, reservation, facture, numero client, se terminant, vol, releve, compteur, dossier no, police, siege, rendez-vous, rdv, suivi, bon, n° contrat, n° de série, numéro de série, n° série, numéro d'allocataire, allocataire, numéro de sécurité sociale, n° sécu, numéro d'abonné, pdl, pce, chassis, véhicule, plaque, votre commande, inscription n°, réservation, adhésion, stage, cours, examen",
    amount:
      'montant, solde, somme, total, montant de, paiement de, achat de, virement de, débit de, prix, frais, échéance',
    currency: 'euros, francs, dirhams, dinars, fcfa, cfa, gourdes',
    numero: 'n°, no, num, numéro',
    phone:
      'appelez, appeler, téléphone, serveur, contactez, joignez, au numéro, numéro de téléphone, service client, composez le, stop au, sms au, numéro vert, assistance, infos au, une question, questions, opposition, contact, joignable au',
    valid:
      "valable, valable jusqu'à, valable pendant, valide, expire, expire dans, expire à, jusqu'à, jusqu'au, validité, avant, périme, à utiliser avant, à saisir avant, pendant, durée, valables",
    life: 'minutes, minute, secondes, heures, heure, jours, jour, points, h, personnes, tentatives, fois, chiffres, semaines, mois, pour cent',
    promo:
      "code promo, code réduction, profitez, remise, réduction, soldes, code avantage, cadeau, offre, bon d'achat, gagnez, offert, offerte, offerts, livraison offerte, dans votre panier, sur votre prochaine, parrainez, en magasin, économisez, dès 20, minimum d’achat, sur tout le site, -20%, soldé, ventes privées, remboursé, bon plan, cagnotte, cumulez",
    old: 'est passé de, oubliez, changé de, ancien, ancienne, précédent, précédente, ignorez, ignorer, ne tenez pas compte, au lieu de, à la place de, antérieur, au lieu du, à la place du, plutôt que, jetez, supprimez, premier code, le premier code, n’utilisez plus',
    fresh:
      "nouveau, nouvelle, nouvel, le bon, correct, valable, voici, actuel, à jour, désormais, dorénavant, le dernier, seul le code, c'est le, utilisez plutôt, utilisez maintenant, utilisez uniquement, uniquement, à partir de maintenant, à présent, renvoyé, le plus récent",
    replaces: "remplace, remplace le, remplace l'ancien, annule et remplace, annule le",
    replacedBy: 'remplacé par, est remplacé par, a été remplacé par, changé en, remplacée par',
    void: "n'est pas correct, n'a pas pu être vérifié, n'est pas le bon, ne marche plus, a déjà servi, expiré depuis, a expiré, est expiré, expiré, n est plus valable, n'est plus valable, n est plus valide, n'est plus valide, périmé, annulé, ne fonctionne plus, incorrect, est faux, erroné, invalide, non valide, pas valide, a été utilisé, déjà utilisé, a déjà été utilisé, utilisé pour vous connecter, a été saisi, trop de tentatives, tentatives avec, refusé, rejeté, bloqué, échoué, ne correspond pas, non reconnu, désactivé, révoqué, saisi est, obsolète, n'est pas un code, n'est pas valide, n'est pas le code, n’est pas un code, n’est pas le bon, n’est pas valide, pas un code valide, annulons, annulée, périmée, consommé, épuisé, utilisé, déjà servi, hors service, n'est pas reconnu, non accepté, n'est pas bon, trop tard, bloquée, caduc, rejetée, a servi, est consommé, a été consommé, était pour, valait pour, est épuisé",
    changed:
      "modifié, modifiée, a été changé, a été changée, a changé, a été mis à jour, a été mise à jour, mis à jour, réinitialisé, a été créé, a été confirmé, est confirmé, confirmée, a été vérifié, a été activé, a été activée, a été bloquée, a été bloqué, nouvelle connexion, connexion depuis, s'est connecté, a été ajouté, a été supprimé, est terminée, a été enregistrée, a bien été, mot de passe modifié, mot de passe changé, vous avez changé, vient d'être changé, a été renouvelé, a été associé, est activé, est activée, a été validé, validée, a été acceptée, a été effectué, a été livré, livré le, a réussi, est réussie, a été effectuée",
    otherCode:
      "code incident, code d'incident, numéro d'incident, code postal, code erreur, code d'erreur, code pays, code couleur, code source, code barre, code-barres, code barres, code qr, qr code, code client, code produit, code article, code agence, code guichet, code banque, code magasin, code de suivi, code suivi, code réservation, code de réservation, code commande, code référence, code statut, code swift, code bic, code porte, code de la porte, code portail, code du portail, code immeuble, code de l'immeuble, digicode, code réunion, code de réunion, code conférence, code cadeau, code promo, code réduction, code parrain, code parrainage, code avantage, code fiscal, code civil, code pénal, code de la route, code vestimentaire, code employé, code vendeur, code wifi, code alarme, code garage, code panne, code défaut, code puk, puk, code iata, code insee, code naf, code ape, code régional, indicatif, code voyage, code vol, code établissement, code élève, code bon, code de bon, carte cadeau, code invité, code d'invitation, code tarif, code ean, mot de passe wifi, clé wifi, clé wi-fi, code wi-fi, code du wifi, code du garage, code parking, code du parking, code barrière, code d'entrée, code résidence, code du bâtiment",
    handover:
      'code de livraison, code de retrait, code retrait, code de remise, code livreur, code consigne, code de consigne, code casier, code de course, code de collecte, code pin de livraison, code point relais, code de réception, remise contre code, code de remise en main propre, code de dépôt, code de retrait du colis, code d’enlèvement',
    courier:
      'au livreur, au chauffeur, à votre chauffeur, votre chauffeur, au coursier, votre livreur, au facteur, à la consigne, au point relais, à votre livreur, au technicien, à notre technicien, au barista, au vendeur, au personnel, à notre livreur, au conducteur, au taxi, à la livreuse, lors de la livraison, à la réception du colis, au pharmacien, au transporteur, au préparateur, à la remise du colis, livreur, chauffeur, coursier, technicien, facteur, en montant, à bord, lors du retrait, à l’accueil, au guichet, au gardien, au commerçant, votre coursier, notre livreur, notre technicien, votre technicien, à l’installateur, à l’hôtesse',
    tell: 'communiquez, donnez, montrez, dites, présentez, indiquez, communique, donne, dis, montre, transmettez, annoncez, fournissez, remettez, lisez, énoncez, demandera, demande, demander, réclamera, montrer, présenter, donner, communiquer, énoncer, remettre, communiquez-le, montrez-le, donnez-le, dites-le, présentez-le, transmettez-le, communique-le',
    neverShare:
      "ne partagez, ne le partagez, ne communiquez, ne le communiquez, ne donnez, ne le donnez, personne, jamais, secret, confidentiel, ne transmettez, ne divulguez, ne le divulguez, ne partage, ne le partage, à quiconque, à un tiers, n'avez pas demandé, ne révélez, ne le donnez jamais, ne le communiquez jamais, ne l'envoyez, ne le transmettez, ne l'indiquez, ne le montrez, ne le dites, gardez-le, gardez ce code, strictement personnel, ne vous demandera jamais",
  },
  {
    language: 'it',
    code: 'codice, codici, codice di, codice di verifica, codice di sicurezza, codice di accesso, codice di conferma, codice di attivazione, codice di autenticazione, codice temporaneo, codice sms, codice otp, chiave, parola d ordine, numero di verifica, cod, codice segreto, codice di autorizzazione, chiave sms, chiave di accesso, chiave di sicurezza, codice di firma, codice di autenticità, codice operazione dispositiva, codice dispositivo temporaneo, numero di conferma, numero di sicurezza, le cifre, queste cifre, seguenti cifre, codice di ripristino, codice di recupero, codice di sblocco, codice token, token, codice personale temporaneo, codice bonifico, codice di bonifico, codice dispositivo, codice firma, codice di associazione, codice di registrazione, codice di modifica, codice dinamico, codice di trasferimento, codice operazione sms, numero di validazione, numero segreto, cifre di verifica, con questo numero, con queste cifre, con questi numeri',
    password:
      "password, parola d'ordine, password temporanea, parola chiave, password di primo accesso, pwd, psw",
    pin: 'pin, codice pin, numero pin',
    oneTime:
      'monouso, usa e getta, utilizzabile una sola volta, una tantum, una sola volta, uso singolo, utilizzo singolo',
    otp: 'otp, codice monouso, password monouso, codice usa e getta',
    purpose:
      'per il pagamento, per il tuo acquisto, per pagare, per l’acquisto, per il bonifico, per il tuo pagamento, verifica, verificare, conferma, confermare, accesso, accedere, attivazione, attivare, autenticazione, autenticare, autorizzare, autorizzazione, registrazione, login, per entrare, convalida, convalidare, se sei stato tu, se sei tu, se è stato lei, recupero, recuperare, associare, confermi, verifichi, approva, approvare, autorizza, autorizzi, firmare, firma, reimpostare, ripristinare, ripristino, sbloccare, sblocca, sblocchi, continuare, proseguire, completare, concludere, prelevare, prelievo senza carta, identificarti, identificazione, la tua identità, la sua identità, dimostra, autorizzate, per aggiungere, per eliminare, per modificare, per aumentare, per registrare, per registrarti, per attivare, per creare, per prelevare, per firmare, per associare, per collegare, per cambiare, per consultare, per scaricare, per effettuare, per recuperare, per completare, per terminare, per accettare, per accedere, per inviare, per trasferire, per validare, per autorizzare, per proseguire',
    ask: 'inserisci, inserire, inserisca, usa, usi, digita, digiti, utilizza, utilizzi, conferma con, entrare, digitare, scrivi, immetti, immettere, usare, usalo, rispondi, fornisci, mostra, comunica, comunica il, dai, indica, copia, apri con, apra con, apri lo sportello con, sblocca con, prema, premi, componi, copi, metti, prova, si apre con, aprila con, confermalo con, confermi con, autorizza con, autorizzi con, approva con, firma con, convalida con, accedi con, acceda con, entra con, prosegui con, continua con, le serve, ti serve, occorre, il tuo è, il suo è',
    is: "è, è:, sono, sarà, e'",
    common:
      'il, tuo, suo, la, tua, per, di, con, non, del, della, le, ti, che, un, temporanea, temporaneo, provvisoria, provvisorio, personale, segreto, segreta, riservato, dinamico, dinamica, numerico, univoco, digitale, area clienti, area personale, area riservata, home banking, il mio account',
    reference:
      "numero ordine, numero d'ordine, numero conto, numero cliente, cliente, socio, sessione, dispositivo, utente, nome utente, richiesta, transazione, operazione, bonifico, che termina con, terminante con, che termina in, finale, riferimento, rif, numero carta, ticket, biglietto, caso, sinistro, camera, porta, sala, versione, via, linea, partita iva, iban, numero di tracciamento, tracciamento, numero pratica, sportello, contratto, abbonamento, prenotazione n, tessera, numero tessera, bolletta, fattura n, targa, carrozza, piano, civico, segnalazione, collo, lettera di vettura, beneficiario, mandato, protocollo, ordine, conto, carta, spedizione, pacco, pratica, fattura, prenotazione, volo, lettura, contatore, tavolo, posto, binario, appuntamento, polizza, tracking, utenza, utenze, dell'utenza, dell’utenza, numero di serie, matricola, numero polizza, numero bolletta, numero fattura, codice cliente n, cod. fiscale, veicolo, auto, fermata, corsia, gate, fila, cassetta, zona",
    amount:
      'importo, saldo, totale, somma, importo di, pagamento di, acquisto di, bonifico di, addebito di, prezzo, rata, canone',
    currency: 'euro',
    numero: 'n, n., nr, num, numero',
    phone:
      'informazioni, chiama, chiami, chiamare, telefono, numero verde, sede, contatta, contattaci, cellulare, assistenza clienti, servizio clienti, al numero, invia sms al, numero di telefono, vota, invia al, info, dubbi, domande, blocco carta, per bloccare, disdici',
    valid:
      'valido fino, valida fino, valido fino alle, valido per, valida per, scade, validità, entro, valido, vale, usare entro, utilizzabile fino, prima delle, dura, durata',
    life: 'minuti, minuto, secondi, ore, ora, giorni, giorno, punti, persone, tentativi, volte, cifre, settimane, mesi, per cento',
    promo:
      'codice sconto, codice promo, sconto, buono, codice promozionale, bonus, offerta, saldi, risparmia, vinci, in regalo, omaggio, risparmi, prossimo acquisto, prossimo ordine, in cassa, nel carrello, approfitta, invita un amico, spedizione gratuita, spesa minima, sul tuo ordine, scontato, scontati, offerte, gratis, carta regalo, vincere, concorso',
    old: 'è cambiato da, dimentica, cambiato da, vecchio, vecchia, precedente, ignora, ignori, ignorare, al posto di, anziché, invece di, al posto del, invece del, non usare, non usi più, primo codice, il primo codice, butta',
    fresh:
      "nuovo, nuova, corretto, giusto, valido, attuale, aggiornato, ora vale, ora è valido, vale il, valido è, l'ultimo, il più recente, usa ora, usa solo, usi solo, adesso, d'ora in poi, da ora, utilizza ora, ultimo",
    replaces: 'sostituisce, sostituisce il, annulla il, rimpiazza',
    replacedBy: 'sostituito da, è stato sostituito da, rimpiazzato da',
    void: 'non è corretto, non è quello giusto, non è stato accettato, non funziona, scaduto, non è più valido, non vale più, non vale, annullato, non è valido, non valido, errato, sbagliato, non corretto, è stato utilizzato, già utilizzato, è stato usato, già usato, è già stato, usato per, utilizzato per, troppi tentativi, tentativi con, rifiutato, respinto, bloccato, fallito, non corrisponde, non riconosciuto, revocato, invalido, inserito è, sostituito, non è un codice, non è il codice, non è valida, disattivato, eliminato, utilizzato, consumato, esaurito, scaduta, non funzionante, troppo tardi, non accettato, decaduto, disabilitato, revocata, annullata, non è riconosciuto, usato, è esaurito, è stato consumato, è consumato, era per, ha già funzionato, già speso',
    changed:
      "modificata, modificato, è stato cambiato, cambiata, è stato aggiornato, aggiornata, reimpostata, è stata ripristinata, è stato creato, è stata creata, è stato confermato, è confermato, è stato verificato, è stato attivato, è stata bloccata, nuovo accesso, accesso da, è stato aggiunto, è stato rimosso, completata, effettuato l'accesso, password modificata, password cambiata, hai cambiato, è stato reimpostato, è stato associato, è stata attivata, è attiva, è attivo, è stato effettuato, è stata effettuata, è stato consegnato, consegnato il, accesso effettuato, accesso eseguito, è riuscito, è riuscita, è andato a buon fine",
    otherCode:
      'codice segnalazione, codice intervento, codice fiscale, codice postale, cap, codice di errore, codice errore, codice paese, codice a barre, codice qr, qr code, codice colore, codice sorgente, codice cliente, codice prodotto, codice articolo, codice filiale, codice agenzia, codice negozio, codice di tracciamento, codice tracking, codice spedizione, codice prenotazione, codice di prenotazione, codice ordine, codice riferimento, codice di riferimento, codice di stato, codice swift, codice banca, codice porta, codice della porta, codice cancello, codice del cancello, codice portone, codice riunione, codice della riunione, codice regalo, codice sconto, codice promo, codice promozionale, codice amico, codice invito, codice civile, codice penale, codice della strada, codice dipendente, codice catastale, codice tributo, codice ateco, codice abi, codice cab, codice sdi, codice destinatario, codice guasto, codice wifi, codice allarme, puk, prefisso, codice volo, codice fornitore, codice corso, codice utente, codice univoco ufficio, buono regalo, codice buono, codice meccanografico, codice edificio, password wifi, password del wifi, password wi-fi, chiave wifi, codice garage, codice del garage, codice del box, codice del portone, codice dell’allarme, codice parcheggio, codice della sbarra, codice dell’edificio',
    handover:
      'codice di consegna, codice consegna, pin di consegna, codice di ritiro, codice ritiro, pin di ritiro, codice locker, codice armadietto, codice corsa, pin corsa, codice per il corriere, codice di scarico, pin per la consegna, codice per la consegna, codice per il ritiro, pin per il ritiro, codice sblocco armadietto, codice di imbarco corsa',
    courier:
      "al corriere, all'autista, al tuo autista, al conducente, il tuo autista, al fattorino, al rider, al locker, al postino, al cassiere, al tecnico, al barista, al personale, al commesso, al tassista, all’autista, al farmacista, all'operatore, corriere, autista, fattorino, tecnico, quando sali, alla consegna, al momento della consegna, al ritiro, allo sportello, in reception, alla reception, alla guardia, al portiere, alla portineria, al custode, il tuo corriere, il tuo rider",
    tell: 'comunica, comunichi, mostra, mostri, dica, di, fornisci, fornisca, dai, indica, riferisci, legga, leggi, esibisca, esibisci, presenta, presenti, pronunci, chiederà, chiede, chiedere, mostrare, presentare, comunicare, dare, esibire, fornire, dì, dite, dillo, diglielo, comunicalo, comunicala, mostralo, mostrala, forniscilo, consegnalo',
    neverShare:
      'non condividere, non condividerlo, non comunicare, non comunicarlo, nessuno, mai, segreto, non darlo, non rivelare, riservato, non fornire, non fornirlo, non divulgare, con terzi, non hai richiesto, non inoltrare, non dirlo, non lo dica, non lo dia, non lo comunichi, non comunicarla, non inviarlo, non inoltrarlo, non mostrarlo, non diffonderlo, non cederlo, strettamente personale',
  },
  {
    language: 'ro',
    code: 'cod, codul, codului, coduri, cod de verificare, codul de verificare, cod de securitate, codul de securitate, cod de acces, codul de acces, cod de confirmare, cod sms, cod de autentificare, cod de activare, cod 3ds, cod de resetare, cod resetare, cod unic de autentificare, cheie de acces, cheia, cheie, cheia de acces, cod semnare, cod de semnare, cifrele, numărul de verificare, număr de verificare, număr de confirmare, cod secret, cod token, codurile, număr de confirmare sms, număr de securitate, cu acest număr, cu acest numar, cu aceste cifre',
    password: 'parola, parolă, parolei, parole',
    pin: 'pin, cod pin, codul pin, pinul',
    oneTime: 'unică folosință, de unică folosință, o singură dată, unică utilizare, o singură utilizare',
    otp: 'parolă unică, cod unic, cod otp',
    purpose:
      'verificare, verifica, confirmare, confirma, autentificare, conectare, activare, autorizare, înregistrare, logare, accesare, intra în cont, dacă ați fost dvs, dacă ai fost tu, dacă ești tu, recuperare, confirmați, aproba, aprobați, autoriza, autorizează, autorizați, semna, semnare, semnarea, semnătură, resetare, resetarea, reseta, debloca, deblocare, deblochează, continua, finaliza, finalizare, completa, retragere, retragere fără card, transfer, transferul, plății, autorizezi, pentru a adăuga, pentru a șterge, pentru a modifica, pentru a crește, pentru a înregistra, pentru a activa, pentru a crea, pentru a retrage, pentru a semna, pentru a asocia, pentru a descărca, pentru a efectua, pentru a recupera, pentru a finaliza, pentru a accepta, pentru a plăti, pentru a transfera, pentru a continua, pentru a intra, ca să intri, ca sa intri, pentru adăugarea, pentru adaugarea',
    ask: 'răspunde cu, comunică, arată, scrieți, dați, spune, introdu, introduceti, foloseste, folositi, scrie, tasteaza, utilizati, deschide cu, deschideți cu, apăsați, tastați, confirmă cu, confirmați cu, validează cu, autorizează cu, aprobă cu, semnează cu, intră cu, continuă cu, activează cu, spune-i, spuneți-i, arată-i, arătați-i, dă-i, se deschide cu, se deschide folosind',
    is: 'este, este:, e, va fi, sunt',
    common:
      'tău, dvs, dumneavoastră, pentru, de, la, în, cu, nu, și, din, pe, ta, al, temporar, temporară, provizorie, provizoriu, personal, personală, secret, unic, unică, dinamic, dinamică, numeric',
    reference:
      'numărul comenzii, număr comandă, client, clientul, sesiune, dispozitiv, utilizator, cerere, tranzacție, tranzacția, referință, ref, care se termină în, terminat în, terminate în, numărul contului, tichet, bilet, caz, sesizare, colet, expediere, membru, camera, ușa, versiune, strada, polița, poliță, abonament, plată, plata, nr comanda, cnp, cui, număr de înmatriculare, comanda, contul, cont, cardul, card, coletul, factura, rezervare, contract, index, masa, loc, programare, awb, dosar, cod client nr, număr dosar, număr factură, număr contract, cabinet, ghișeu, trimitere, raft, dulap, linia, peron, vagon, rand, vehicul, zona',
    amount: 'suma, sumă, sold, soldul, total, valoare, valoarea, preț, rata, cost',
    currency: 'lei, ron, bani, euro',
    numero: 'nr, numărul, număr',
    phone:
      'telefon, număr de telefon, contactați, apelați, la numărul, sms la, suna, sunati, detalii, info, informații, întrebări, nu ați fost dvs, nu ai fost tu',
    valid:
      'valabil, valabil până, valabil pentru, expiră, valid, până la, valabilitate, valabilă, valabil pana, până pe, folosește până',
    life: 'minute, minut, secunde, ore, oră, zile, puncte, persoane, încercări, cifre',
    promo:
      'cod promoțional, reducere, ofertă, cupon, reduceri, cadou, livrare gratuită, în coș, economisești, gratuit, gratis, câștigă, concurs, puncte, economisește, redus',
    old: 'vechi, vechiul, anterior, precedent, ignoră, ignorați, în loc de, în locul codului, în locul, uită, primul cod, nu folosi, șterge, nu mai folosi, nu mai folosiți, nu mai folositi, nu mai utiliza, nu mai utilizați, nu mai e bun',
    fresh:
      'nou, noul, nouă, corect, valabil, actual, acum este valabil, valabil este, cel mai recent, ultimul, folosește acum, folosește doar, retrimis, recent, acum',
    replaces: 'înlocuiește, înlocuieşte, anulează',
    replacedBy: 'înlocuit cu, a fost înlocuit cu, înlocuit de',
    void: 'expirat, nu mai este valabil, nu mai este valid, nu mai e valabil, invalid, incorect, greșit, a fost folosit, a fost utilizat, deja folosit, deja utilizat, prea multe încercări, respins, blocat, anulat, nu mai funcționează, nu corespunde, nu este un cod, nu este valid, nu este corect, am dezactivat, expirată, anulată, inactiv, dezactivat, neutilizabil, utilizat, folosit, epuizat, nu e valid, nu este corectă, greșită, nu a putut fi verificat, prea târziu, revocat, este epuizat, a fost consumat, consumat, era pentru',
    changed:
      'a fost schimbat, a fost modificat, schimbată, modificată, a fost actualizată, resetată, a fost confirmat, a fost confirmată, a fost activat, a fost creat, s-a schimbat, autentificare nouă, conectare nouă, parola modificată, parola a fost, ai schimbat, ați schimbat, ai modificat, s-a modificat, s-a actualizat, a fost activată, a fost creată, a fost aprobată, a fost înregistrat, a fost înregistrată, a fost livrat, a fost asociat, confirmată, confirmata, confirmat, a reușit, a fost efectuată',
    otherCode:
      'cod poștal, codul poștal, cod de eroare, codul de eroare, cod eroare, cod de bare, cod qr, cod client, codul client, codul clientului, cod de client, cod produs, cod articol, cod sucursală, cod culoare, cod sursă, codul sursă, prefix, cod de țară, cod awb, cod de urmărire, cod rezervare, cod de rezervare, cod comandă, cod fiscal, codul fiscal, cod caen, cod swift, cod interfon, cod poartă, cod ușă, cod întâlnire, cod promoțional, cod reducere, cod voucher, cod cadou, cod magazin, cod numeric personal, parola wifi, parola wi-fi, parola rețelei, cod garaj, cod alarmă, cod scară, codul de la poartă, codul porții, codul interfon, cod parcare, cod grup, cod clasă',
    handover:
      'cod de livrare, cod livrare, cod de ridicare, cod ridicare, cod easybox, cod locker, cod cursă, pin de livrare, cod predare, cod pentru ridicare, pin ridicare, pin pentru livrare, pin predare',
    courier:
      'curierului, șoferului, livratorului, la easybox, la locker, tehnicianului, soferului, vânzătorului, vanzatorului, personalului, casierului, agentului, taximetristului, curierul, șoferul, soferul, la urcare, la livrare, la ridicare, la predare, la recepție, curierul tău, șoferul tău, la primirea coletului, curierului nostru, instalatorului, agentului de pază, farmacistului, livratorul, operatorului',
    tell: 'spuneți, spune, arătați, arată, comunicați, comunică, oferiți, dați, prezentați, menționați, cere, va solicita, spui, arăți, comunici, oferă, dă, citește',
    neverShare:
      'nu divulgați, nu îl divulgați, nu îl comunica, nu comunicați, nimănui, cu nimeni, nu împărtăși, nu distribui, nu dezvălui, nu îl da, nu partaja, secret, niciodată, confidențial, nu-l comunica, nu-l comunicați, nu-l divulga, nu-l divulgați, nu-l da, nu-l trimite, nu îl trimite, nu-l distribui, strict personal, nu ți-l va cere, nu vă va cere, nu cerem',
  },
  {
    language: 'ca',
    code: "codi, codis, codi de verificació, codi de seguretat, codi d'accés, codi de confirmació, clau, codi sms, codi d’activació, codi de signatura, clau d’accés, clau temporal, les xifres, aquestes xifres, número de verificació, codi únic, número de validació, número de confirmació, número de seguretat, codi de validació, amb aquest número, aquest número, amb aquestes xifres",
    password: 'contrasenya, contrasenyes, mot de pas, paraula de pas',
    pin: 'codi pin, número pin',
    oneTime: "d'un sol ús, un sol ús, ús únic",
    otp: "codi d'un sol ús, contrasenya d'un sol ús, codi otp",
    purpose:
      'verificació, verificar, confirma*, iniciar sessió, inici de sessió, accés, accedir, activar, autenticació, signar, signatura, autoritzar, autoritza, autoritzi, aprovar, aprova, restablir, desbloquejar, continuar, completar, finalitzar, transferència, pagament, autoritzes, activa el compte, activa, activeu, registra, registra’t, verifica, verifiqueu, valideu, valida, per autoritzar, per autoritzar la compra, per confirmar, per accedir, per entrar, per validar, per signar',
    ask: 'introdueix, introduïu, escriu, utilitza, fes servir, usa, respon, s’obre amb, obre amb, confirma amb, valida amb, signa amb, accedeix amb, digues-li, digueu-li, teclegeu, tecleja, tecleu, teclegi, premeu, prem, piqueu, poseu, posa, escriviu, feu servir, entreu, digiteu, copieu, copia',
    is: 'és, és:, són',
    common:
      'el, teu, vostre, seu, per, de, amb, la, no, ha, del, temporal, provisional, personal, secreta, única',
    reference:
      'comanda, compte, targeta, referència, enviament, paquet, factura, client, acabada en, acabat en, acaba en, sol·licitud, reserva, sessió, usuari, expedient, operació, pòlissa, contracte, cita, soci, localitzador, consulta, número de comanda, número de client, sala, planta, habitació, matrícula',
    amount: 'import, saldo, total, quantitat',
    currency: 'euros',
    numero: 'n, núm, número',
    phone: 'truca, truqueu, telèfon, trucar',
    valid: 'vàlid, caduca, expira, vigent, vàlida, vàlida fins, validesa',
    life: 'minuts, segons, hores, dies, punts',
    promo: 'descompte, oferta, cupó, codi de descompte, gratis, rebaixes, val, sorteig',
    old: 'anterior, antic, vell, ignora, en lloc de, en lloc del, en comptes de',
    fresh: 'nou, nova, correcte, fes servir ara, a partir d’ara, últim, més recent',
    replaces: 'substitueix, reemplaça',
    replacedBy: 'substituït per',
    void: "caducat, ja no és vàlid, no és vàlid, incorrecte, utilitzat, massa intents, invàlid, expirat, anul·lat, hem cancel·lat, ja no serveix, no funciona, cancel·lat, rebutjat, bloquejat, erroni, equivocat, no vàlid, s'ha fet servir, ja s'ha fet servir, s'ha gastat, esgotat, està esgotat, era per a, ja s'ha usat",
    changed:
      "s'ha canviat, s'ha modificat, canviada, modificada, s'ha actualitzat, s'ha restablert, has canviat, s’ha activat, s’ha registrat, inici de sessió des de, s’ha connectat, ha estat activat, ha estat confirmada, s’ha lliurat",
    otherCode:
      "codi postal, codi d'error, codi de client, codi de barres, codi de país, codi de color, codi font, codi de descompte, codi de seguiment, codi de reserva, codi de la porta, codi del garatge, codi de l’alarma, codi del portal, contrasenya wifi, clau wifi, codi de reunió, codi promocional",
    handover: "codi de recollida, codi de lliurament, codi d'entrega",
    courier:
      'al repartidor, al conductor, al missatger, al tècnic, el teu conductor, el conductor, el repartidor, en recollir, en la entrega, a recepció, al taulell',
    tell: 'digues, mostra, ensenya, dóna, indica, digueu, mostreu, ensenyeu, doneu',
    neverShare:
      'no comparteixis, no el comparteixis, no compartiu, ningú, secret, mai, no el facilitis, no el donis, no el doneu, no el diguis, no la comparteixis, no facilitis, confidencial, no ho has demanat',
  },
  {
    language: 'gl',
    code: 'código, códigos, código de verificación, código de seguridade, código de acceso, clave, clave de acceso, código de activación, cifras, estas cifras, clave temporal, con este número, este número ao repartidor, con estas cifras',
    password: 'contrasinal, contrasinais, palabra de paso',
    pin: 'código pin, número pin',
    oneTime: 'dun só uso, un só uso, dun único uso',
    otp: 'código dun só uso, contrasinal dun só uso',
    purpose:
      'verificación, verificar, confirma*, iniciar sesión, inicio de sesión, acceso, activar, entrar, acceder, autorizar, asinar, restablecer, completar, rexistro, rexistrarse, identidade, verifica, valida, autoriza',
    ask: 'introduce, introduza, escribe, utiliza, usa, confirma con, accede con, ábrese con, dille, amósalle, insira, teclea, responde con, teclee, prema, preme, poña, pon, copie, copia, escriba, empregue, use, utilice',
    is: 'é, é:, son',
    common: 'o, teu, seu, para, de, co, non, a, da, temporal, provisional, persoal, única',
    reference:
      'pedido, conta, tarxeta, referencia, envío, paquete, factura, cliente, rematada en, remata en, sesión, usuario, expediente, reserva, operación, cita, localizador, sala, matrícula, recibo',
    amount: 'importe, saldo, total',
    currency: 'euros',
    phone: 'chama, chame, teléfono',
    valid: 'válido, caduca, expira',
    life: 'minutos, segundos, horas, días, puntos',
    promo: 'desconto, oferta',
    old: 'anterior, antigo, vello, ignora, no canto de, en lugar de, en vez de',
    fresh: 'novo, nova, correcto',
    replaces: 'substitúe, substitúe a',
    replacedBy: 'substituído por',
    void: 'caducou, caducado, xa non é válido, non é válido, incorrecto, foi utilizado, foi usado, demasiados intentos, cancelado, anulado, xa non serve, erróneo, caduco, bloqueado, xa se usou, esgotado, está esgotado, era para',
    changed:
      'cambiouse, foi cambiado, foi modificado, modificouse, actualizouse, foi restablecido, cambiaches, foi activado, foi confirmada, inicio de sesión desde, foi cambiada, cambiou',
    otherCode:
      'código postal, código de erro, código de cliente, código de barras, código de desconto, código de seguimento',
    handover: 'código de recollida, código de entrega',
    neverShare:
      'non compartas, non o compartas, ninguén, segredo, nunca, non o facilites, non o digas, confidencial',
    courier:
      'ao repartidor, ao condutor, ao mensaxeiro, ao técnico, o teu condutor, repartidor, condutor, transportista, mensaxeiro',
    tell: 'di, mostra, amosa, indica, dálle, dille, dígalle, déalle, amósalle, mostre, dea, diga, ensínalle, indícalle',
  },
  {
    language: 'oc',
    code: 'còdi, lo còdi, còdi de verificacion, còdi de seguretat, còdis',
    password: 'senhal, mot de pas, contrasenha',
    pin: 'còdi pin',
    oneTime: "usatge unic, d'usatge unic, unic",
    otp: "còdi d'usatge unic, senhal unic",
    purpose: 'verificacion, confirmar, connexion, vos connectar, validar, confirmatz, activar, pagament',
    ask: 'picatz, utilizatz, dintratz, sasissètz',
    is: 'es, es:',
    common: 'vòstre, lo, ton, per, de, amb, la',
    reference: 'comanda, compte, carta, referéncia, paquet, factura',
    amount: 'soma, montant',
    phone: 'sonatz, telefòn, telefonatz',
    valid: 'valid, valable, expira',
    life: 'minutas, segondas, oras',
    old: 'ancian, precedent, vièlh',
    fresh: 'novèl, nòu',
    replaces: 'remplaça',
    void: 'expirat, es pas mai valable, incorrècte, ja utilizat',
    changed: 'modificat, cambiat',
    neverShare: 'partegetz pas, degun, jamai, secret, partejatz pas',
  },
  {
    language: 'ast',
    code: 'códigu, códigos, códigu de verificación, clave',
    password: 'contraseña',
    pin: 'códigu pin',
    oneTime: "d'un solu usu, usu únicu",
    otp: "códigu d'un solu usu",
    purpose: 'verificación, confirmar, aniciar sesión, activar, entrar, confirma',
    ask: 'introduz, escribi, usa, mete, escribe, confirma con',
    is: 'ye, ye:',
    common: 'el, to, pa, de, con, nun',
    reference: 'pedíu, cuenta, tarxeta, referencia, paquete, factura',
    amount: 'importe, saldu',
    phone: 'llama, teléfonu',
    valid: 'válidu, caduca, val',
    life: 'minutos, segundos, hores',
    old: 'anterior, antiguu',
    fresh: 'nuevu, nueva',
    replaces: 'sustitúi',
    void: "caducó, caducáu, nun ye válidu, incorreutu, yá s'usó",
    changed: 'camudó, camudóse, modificóse',
    neverShare: 'nun compartas, naide, secretu',
  },
  {
    language: 'sc',
    code: 'còdighe, còdighes, su còdighe, còdighe de verìfica, còdighe de autenticatzione',
    password: 'crae, peràula de intrada, password',
    pin: 'còdighe pin',
    oneTime: "de un'impreu ebbia, monoimpreu",
    otp: 'còdighe monoimpreu',
    purpose: 'verìfica, autenticatzione, atzessu, intrada',
    ask: 'inserta, imprea, iscrie',
    is: 'est, est:',
    common: 'su, tuo, sa, pro, de, cun, no',
    reference: 'òrdine, contu, carta, riferimentu, pacu',
    amount: 'importu, saldu',
    phone: 'mutire, muti, telèfonu',
    valid: 'bàlidu, iscadit',
    life: 'minutos, segundos, oras',
    old: 'betzu, antepostu',
    fresh: 'nou, noa',
    replaces: 'sostituit',
    void: 'iscadidu, no est bàlidu prus, isballiadu, impreadu',
    changed: 'mudada, modificada',
    neverShare: 'no cumpartzas, nemos, segretu',
  },
  {
    language: 'ht',
    code: 'kòd, kòd verifikasyon, kòd sekirite, kòd konfimasyon',
    password: 'modpas, mo de pas, paswòd',
    pin: 'kòd pin, nimewo pin',
    oneTime: 'sèl fwa, yon sèl fwa, itilizasyon inik',
    otp: 'kòd otp, kòd yon sèl fwa',
    purpose: 'verifikasyon, konfime, konekte, konfimasyon, aktive, peman, transfè',
    ask: 'antre, tape, sèvi ak, itilize, mete, ekri, antre kòd, reponn ak',
    is: 'se, se:',
    common: 'ou, pou, nan, ak, pa, w, la',
    reference: 'kòmand, kont, kat, referans, kolis, fakti',
    amount: 'montan, balans',
    currency: 'goud',
    phone: 'rele, telefòn',
    valid: 'valab, bon pou, ap ekspire',
    life: 'minit, segonn, èdtan',
    old: 'ansyen, anvan',
    fresh: 'nouvo',
    replaces: 'ranplase',
    void: 'ekspire, pa valab ankò, pa bon, deja itilize, envalid',
    changed: 'chanje, modifye',
    neverShare: 'pa pataje, pa bay, pèsonn, sekrè, janm',
  },
  {
    language: 'co',
    code: 'codice, còdice, codici, codice di verificazione',
    password: "parolla d'intrata, parolla secreta",
    pin: 'codice pin',
    oneTime: "usu unicu, d'usu unicu",
    otp: "codice d'usu unicu",
    purpose: 'verificazione, cunfirmazione, cunnessione',
    ask: 'scrivite, aduprate, entrate',
    is: 'hè, hè:',
    common: 'u, to, vostru, per, di, cù, ùn',
    reference: 'cumanda, contu, carta, riferimentu, pacchettu, fattura',
    amount: 'importu, saldu',
    phone: 'chjamate, telefonu',
    valid: 'validu, scade',
    life: 'minuti, seconde, ore',
    old: 'vechju, precedente',
    replaces: 'rimpiazza',
    void: 'scadutu, ùn hè più validu, sbagliatu, digià adupratu',
    changed: 'cambiatu, mudificatu',
    neverShare: 'ùn spartite, nimu, sicretu',
  },
  {
    language: 'eo',
    code: 'kodo, kodon, konfirmkodo, kontrolkodo, sekureckodo, kodoj, sekurkodo, alirkodo, aktivigkodo',
    password: 'pasvorto, pasvorton',
    pin: 'pin-kodo, pinkodo',
    oneTime: 'unufoja, unu-foja, unuuza, unufoje, unufojan',
    otp: 'unufoja kodo, unufoja pasvorto',
    purpose:
      'konfirmo, konfirmi, ensaluti, ensaluto, por kontroli, kontrolo, por registriĝi, konfirmu, aktivigi, pagi, pago por, reagordi',
    ask: 'tajpu, enigu, uzu, enmetu, skribu, diru, montru, entajpu',
    is: 'estas, estas:',
    common: 'via, por, la, kun, ne, de, al, kaj, aŭ, ĉi, saluton, bonvolu, dankon',
    reference:
      'mendo, konto, karto, referenco, pako, fakturo, menda numero, pakaĵo, bileto, kliento, rezervo, kontrakto',
    amount: 'sumo, saldo, entute, pago',
    phone: 'voku, telefonu, telefono',
    valid: 'valida, validas, eksvalidiĝos, ĝis',
    life: 'minutoj, minutojn, sekundoj, horoj, tagoj',
    old: 'malnova, antaŭa, antaŭan, ignoru',
    fresh: 'nova, novan, ĝusta',
    replaces: 'anstataŭas',
    void: 'eksvalidiĝis, nevalida, malĝusta, malvalida, uzita, nuligita',
    changed: 'ŝanĝita, ŝanĝiĝis, restarigita, ĝisdatigita',
    neverShare: 'ne dividu, neniu, sekreta, neniam, ne diru, ne donu',
    promo: 'rabato, kupono, senpaga, oferto, donaco',
    handover: 'ricevkodo, liverkodo',
    courier: 'al la kuriero, al la ŝoforo, kuriero, ŝoforo',
    otherCode: 'erarkodo, poŝtkodo, landokodo, pordokodo',
  },
];
