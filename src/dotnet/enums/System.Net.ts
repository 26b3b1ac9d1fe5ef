import { enumType } from '../enum-type.ts';

/** Enums of System.Net and below with their members (https://learn.microsoft.com/dotnet/api). */
export default [
  enumType('System.Net.DecompressionMethods', 'None GZip Deflate Brotli=4 All=-1', 'flags'),
  enumType('System.Net.Http.HttpCompletionOption', 'ResponseContentRead ResponseHeadersRead'),
  enumType(
    'System.Net.HttpRequestHeader',
    `CacheControl Connection Date KeepAlive Pragma Trailer TransferEncoding Upgrade Via Warning Allow ContentLength ContentType
     ContentEncoding ContentLanguage ContentLocation ContentMd5 ContentRange Expires LastModified Accept AcceptCharset AcceptEncoding
     AcceptLanguage Authorization Cookie Expect From Host IfMatch IfModifiedSince IfNoneMatch IfRange IfUnmodifiedSince MaxForwards
     ProxyAuthorization Referer Range Te Translate UserAgent`,
  ),
  enumType(
    'System.Net.HttpStatusCode',
    `Continue=100 SwitchingProtocols Processing EarlyHints OK=200 Created Accepted NonAuthoritativeInformation NoContent ResetContent
     PartialContent MultiStatus AlreadyReported IMUsed=226 MultipleChoices=300 Ambiguous=300 MovedPermanently Moved=301 Found
     Redirect=302 SeeOther RedirectMethod=303 NotModified UseProxy Unused TemporaryRedirect RedirectKeepVerb=307 PermanentRedirect
     BadRequest=400 Unauthorized PaymentRequired Forbidden NotFound MethodNotAllowed NotAcceptable ProxyAuthenticationRequired
     RequestTimeout Conflict Gone LengthRequired PreconditionFailed RequestEntityTooLarge RequestUriTooLong UnsupportedMediaType
     RequestedRangeNotSatisfiable ExpectationFailed MisdirectedRequest=421 UnprocessableEntity UnprocessableContent=422 Locked
     FailedDependency UpgradeRequired=426 PreconditionRequired=428 TooManyRequests RequestHeaderFieldsTooLarge=431
     UnavailableForLegalReasons=451 InternalServerError=500 NotImplemented BadGateway ServiceUnavailable GatewayTimeout
     HttpVersionNotSupported VariantAlsoNegotiates InsufficientStorage LoopDetected NotExtended=510 NetworkAuthenticationRequired`,
  ),
  enumType(
    'System.Net.NetworkInformation.IPStatus',
    `Success DestinationNetworkUnreachable=11002 DestinationHostUnreachable DestinationProtocolUnreachable DestinationProhibited=11004
     DestinationPortUnreachable NoResources BadOption HardwareError PacketTooBig TimedOut BadRoute=11012 TtlExpired
     TtlReassemblyTimeExceeded ParameterProblem SourceQuench BadDestination=11018 DestinationUnreachable=11040 TimeExceeded BadHeader
     UnrecognizedNextHeader IcmpError DestinationScopeMismatch Unknown=-1`,
  ),
  enumType(
    'System.Net.NetworkInformation.NetworkInterfaceType',
    `Unknown=1 Ethernet=6 TokenRing=9 Fddi=15 BasicIsdn=20 PrimaryIsdn Ppp=23 Loopback Ethernet3Megabit=26 Slip=28 Atm=37
     GenericModem=48 FastEthernetT=62 Isdn FastEthernetFx=69 Wireless80211=71 AsymmetricDsl=94 RateAdaptDsl SymmetricDsl
     VeryHighSpeedDsl IPOverAtm=114 GigabitEthernet=117 Tunnel=131 MultiRateSymmetricDsl=143 HighPerformanceSerialBus Wman=237
     Wwanpp=243 Wwanpp2`,
  ),
  enumType('System.Net.NetworkInformation.OperationalStatus', 'Up=1 Down Testing Unknown Dormant NotPresent LowerLayerDown'),
  enumType('System.Net.SecurityProtocolType', 'SystemDefault Ssl3=48 Tls=192 Tls11=768 Tls12=3072 Tls13=12288', 'flags'),
  enumType(
    'System.Net.Sockets.AddressFamily',
    `Unspecified Unix InterNetwork ImpLink Pup Chaos NS Ipx=6 Iso Osi=7 Ecma DataKit Ccitt Sna DecNet DataLink Lat HyperChannel
     AppleTalk NetBios VoiceView FireFox Banyan=21 Atm InterNetworkV6 Cluster Ieee12844 Irda NetworkDesigners=28 Max Packet=65536
     ControllerAreaNetwork Unknown=-1`,
  ),
  enumType(
    'System.Net.Sockets.ProtocolType',
    `IP IPv6HopByHopOptions=0 Unspecified=0 Icmp Igmp Ggp IPv4 Tcp=6 Pup=12 Udp=17 Idp=22 IPv6=41 IPv6RoutingHeader=43
     IPv6FragmentHeader IPSecEncapsulatingSecurityPayload=50 IPSecAuthenticationHeader IcmpV6=58 IPv6NoNextHeader
     IPv6DestinationOptions ND=77 Raw=255 Ipx=1000 Spx=1256 SpxII Unknown=-1`,
  ),
  enumType('System.Net.Sockets.SocketType', 'Stream=1 Dgram Raw Rdm Seqpacket Unknown=-1'),
  enumType(
    'System.Net.WebExceptionStatus',
    `Success NameResolutionFailure ConnectFailure ReceiveFailure SendFailure PipelineFailure RequestCanceled ProtocolError
     ConnectionClosed TrustFailure SecureChannelFailure ServerProtocolViolation KeepAliveFailure Pending Timeout
     ProxyNameResolutionFailure UnknownError MessageLengthLimitExceeded CacheEntryNotFound RequestProhibitedByCachePolicy
     RequestProhibitedByProxy`,
  ),
];
