# DKIM, ARC and SPF of a folder of messages by Mail::DKIM and Mail::SPF, over a zone in memory.
# Prints the milliseconds of processor time; dies where a signature does not verify.
use strict;
use warnings;
use JSON::PP;
use Mail::DKIM::ARC::Verifier;
use Mail::DKIM::DNS;
use Mail::DKIM::Verifier;
use Mail::SPF;
use Net::DNS;

my ( $folder, $times ) = @ARGV;

sub content {
    open my $file, '<:raw', $_[0] or die "$_[0]: $!";
    local $/;
    return scalar <$file>;
}

my $zone     = decode_json( content("$folder/zone.json") );
my @messages = map { content($_) } sort glob("$folder/*.eml");

package InMemory {
    sub new { return bless {}, shift }
    sub errorstring { return 'NOERROR' }

    sub send {
        my ( undef, $name, $type ) = @_;
        my $reply  = Net::DNS::Packet->new( $name, $type );
        my $entry  = $zone->{ lc $name };
        my @found  = $type eq 'TXT' || $type eq 'A' ? @{ $entry->{$type} // [] } : ();
        my $member = $type eq 'TXT' ? 'txtdata' : 'address';
        $reply->header->qr(1);
        $reply->header->rcode( $entry ? 'NOERROR' : 'NXDOMAIN' );
        $reply->push(
            answer => Net::DNS::RR->new( owner => $name, type => $type, $member => $_ ) )
          for @found;
        return $reply;
    }
}

my $resolver = InMemory->new;
Mail::DKIM::DNS::resolver($resolver);
my $server = Mail::SPF::Server->new( dns_resolver => $resolver );

sub message_read {
    my ($message) = @_;
    my $dkim = Mail::DKIM::Verifier->new;
    my $arc  = Mail::DKIM::ARC::Verifier->new;
    for my $verifier ( $dkim, $arc ) {
        $verifier->PRINT($message);
        $verifier->CLOSE;
    }
    for ( $dkim->signatures ) { die 'DKIM: ' . $_->result if $_->result ne 'pass' }
    my $chain = $message =~ /^ARC-Seal:/mi ? 'pass' : 'none';
    die 'ARC: ' . $arc->result if $arc->result ne $chain;
    my $request = Mail::SPF::Request->new(
        scope         => 'mfrom',
        identity      => 'ann@example.com',
        ip_address    => '192.0.2.1',
        helo_identity => 'mail.example.com',
    );
    my $result = $server->process($request)->code;
    die "SPF: $result" if $result ne 'pass';
    return;
}

message_read($_) for @messages;
my $before = ( times )[0] + ( times )[1];
for ( 1 .. $times ) { message_read($_) for @messages }
print 1000 * ( ( times )[0] + ( times )[1] - $before );
