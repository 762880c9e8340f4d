namespace Archive.Engine;

/// <summary>The site is not written, because something could be lost or would be wrong; the message tells people what, and the way out.</summary>
public sealed class OutputRefusedException(string message, Exception? inner = null) : Exception(message, inner);
