package dojang.notification.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;

class MailingTest {

    private static final Address[] NONE = {};

    /** RFC 5321, 4.2.1: 4yz replies are for now, 5yz for good. */
    @Test
    void a_server_that_says_not_now_is_asked_again_and_one_that_knows_no_such_address_is_not() throws Exception {
        var known = new Address[] {new InternetAddress("kim@ministry.example")};

        assertThat(Mailing.isNoAddress(new SendFailedException("451 greylisted", null, NONE, known, NONE)))
                .isFalse();
        assertThat(Mailing.isNoAddress(new SendFailedException("refused"))).isFalse();
        assertThat(Mailing.isNoAddress(new SendFailedException("550 no such user", null, NONE, NONE, known)))
                .isTrue();
        assertThat(Mailing.isNoAddress(new AddressException("no address"))).isTrue();
    }
}
